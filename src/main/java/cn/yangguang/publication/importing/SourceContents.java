package cn.yangguang.publication.importing;

import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.Body;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.Metadata;
import cn.yangguang.publication.SourceDetermination;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.importing.reading.SourcePiece;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The content of a piece as another system handed it over, in this house's terms. */
final class SourceContents {

    private static final SourceDetermination UNDETERMINED = new SourceDetermination(null, null, "");

    private static final Pattern AFTERWORDS = Pattern.compile("[（(〔\\[][^（(〔\\[]{1,30}[）)〕\\]]$");

    private SourceContents() {}

    /** A category that is no subject and no type of document stays as a keyword. */
    static Content of(SourcePiece piece, boolean proactive, String source, List<Attachment> files) {
        Optional<SubjectClass> subject = subject(piece.category());
        Optional<DocumentType> type = type(piece.category());
        Metadata metadata = new Metadata(
                piece.documentNumber(),
                piece.writtenOn(),
                type.or(() -> ending(piece.title())).orElse(DocumentType.OTHER),
                subject.orElse(SubjectClass.OTHER),
                unknown(piece.category()) ? List.of(piece.category()) : List.of(),
                "",
                source,
                null,
                null);
        SourceDetermination determination = proactive ? SourceDetermination.PROACTIVE : UNDETERMINED;
        return new Content(piece.title(), Body.html(piece.body()), determination, metadata, files);
    }

    private static boolean unknown(String category) {
        return !category.isEmpty()
                && subject(category).isEmpty()
                && type(category).isEmpty();
    }

    /** Says that the category is no word of this house, and what became of it (Chinese); empty where it is one or none. */
    static String unread(SourcePiece piece) {
        return unknown(piece.category())
                ? "类别“" + piece.category() + "”不是本系统的主题分类，也不是文种，主题分类记为“" + SubjectClass.OTHER.label()
                        + "”，原来的类别留作关键词，请核对。"
                : "";
    }

    /** The same for a draft, whose drafter chooses the attribute. */
    static Content undetermined(Content content) {
        return new Content(content.title(), content.body(), UNDETERMINED, content.metadata(), content.files());
    }

    private static Optional<SubjectClass> subject(String category) {
        return category.isEmpty()
                ? Optional.empty()
                : Arrays.stream(SubjectClass.values())
                        .filter(one -> one.label().equals(category)
                                || Arrays.asList(one.label().split("、", -1)).contains(category))
                        .findFirst();
    }

    private static Optional<DocumentType> type(String category) {
        return Arrays.stream(DocumentType.values())
                .filter(one -> one.label().equals(category))
                .findFirst();
    }

    /** 关于……的通知（试行） is a 通知. */
    private static Optional<DocumentType> ending(String title) {
        String plain = AFTERWORDS.matcher(title).replaceFirst("");
        return Arrays.stream(DocumentType.values())
                .filter(one -> one != DocumentType.OTHER)
                .filter(one -> plain.endsWith(one == DocumentType.ORDER ? "令" : one.label()))
                .findFirst();
    }
}
