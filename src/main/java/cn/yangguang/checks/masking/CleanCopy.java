package cn.yangguang.checks.masking;

import cn.yangguang.checks.FileChecks;
import cn.yangguang.checks.Finding;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes the copy of a file that may be published: personal data masked in every part, and nothing in it that its pages do
 * not show. What was made is looked through once more; what did not come out clean is refused.
 */
public final class CleanCopy {

    private static final int LONGEST_WORDS = 40;

    /** How it ended. */
    public sealed interface Outcome {

        /** The copy; its bytes are not to be changed. */
        final class Made implements Outcome {
            private final String name;
            private final byte[] bytes;
            private final List<Finding> hidden;

            Made(String name, byte[] bytes, List<Finding> hidden) {
                this.name = name;
                this.bytes = bytes;
                this.hidden = List.copyOf(hidden);
            }

            public String name() {
                return name;
            }

            public byte[] bytes() {
                return bytes;
            }

            /** What was masked, each text once: it may not be read in anything that goes out. */
            public List<Finding> hidden() {
                return hidden;
            }
        }

        /** No copy was made: why, and what to do (Chinese). */
        record Refused(String sentence) implements Outcome {}
    }

    private CleanCopy() {}

    /**
     * The copy of a docx, xlsx, csv, txt or html file.
     *
     * @param masked what was masked elsewhere, and so is masked here too though nothing here tells what it is
     * @param stays which findings somebody let stand with a reason
     */
    public static Outcome of(String name, byte[] bytes, List<Finding> masked, Predicate<Finding> stays) {
        FileChecks.Outcome before = FileChecks.of(name, bytes);
        if (before instanceof FileChecks.Outcome.Refused(String sentence)) {
            return new Outcome.Refused(sentence);
        }
        Hiding hiding = new Hiding(stays);
        hiding.gather(masked);
        if (before instanceof FileChecks.Outcome.Checked checked) {
            checked.pieces().forEach(piece -> hiding.gather(piece.findings()));
        }
        try {
            byte[] copy = made(new Content(name, bytes), hiding);
            return checked(name, copy, hiding, stays);
        } catch (Unreadable refused) {
            return new Outcome.Refused(refused.sentence());
        }
    }

    private static byte[] made(Content content, Hiding hiding) throws Unreadable {
        if (!(Documents.read(content.name(), content.bytes()) instanceof Reading.Read read)) {
            throw content.damaged();
        }
        return switch (read.document().format()) {
            case DOCX -> CleanWord.of(content, hiding);
            case XLSX -> CleanBook.of(content, hiding);
            case HTML -> CleanPage.of(content, hiding);
            case TXT, MD -> CleanText.of(content, hiding, "");
            // spreadsheet programs take a csv without this mark for another encoding
            case CSV -> CleanText.of(content, hiding, "\ufeff");
            case PDF -> throw content.refused(" 是 PDF，不能在这里遮盖，请在原来的文件里改好以后重新导出，另附一个。");
            case DOC, XLS -> throw content.refused(" 是旧版办公文件，不能在这里遮盖，请另存为 docx 或 xlsx 再附上。");
        };
    }

    private static Outcome checked(String name, byte[] copy, Hiding hiding, Predicate<Finding> stays) {
        Set<String> survivors = new Survivors(hiding.texts()).in(name, copy);
        if (!survivors.isEmpty()) {
            return new Outcome.Refused(name + " 里还有 " + survivors.size() + " 处要遮盖的内容这里改不了，请在原来的文件里改好再附上。");
        }
        if (!(FileChecks.of(name, copy) instanceof FileChecks.Outcome.Checked after)) {
            return new Outcome.Refused(name + " 清理以后打不开，请在原来的文件里改好再附上。");
        }
        List<Finding> left = new ArrayList<>();
        Stream.concat(after.pieces().stream().flatMap(piece -> piece.findings().stream()), after.carried().stream())
                .filter(finding -> finding.kind().hidden() || (finding.kind().personal() && !finding.mayStay()))
                .filter(finding -> !stays.test(finding))
                .forEach(left::add);
        return left.isEmpty()
                ? new Outcome.Made(name, copy, hiding.hidden())
                : new Outcome.Refused(name + " 里的" + left.getFirst().kind().words() + "（"
                        + shortened(left.getFirst().text()) + "）这里清理不了，请在原来的文件里改好再附上。");
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_WORDS ? text.substring(0, LONGEST_WORDS) + "…" : text;
    }
}
