package cn.yangguang.publication.keeping;

import cn.yangguang.checks.Checks;
import cn.yangguang.checks.FileChecks;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.Body;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.structured.Answer;
import cn.yangguang.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks through a piece for personal data and secrecy marks, its files included, before people do. */
@Component
public class Examining {

    private static final int AROUND = 12;

    private final KeptFindings kept;
    private final Store store;
    private final OwnNames names;

    Examining(KeptFindings kept, Store store, OwnNames names) {
        this.kept = kept;
        this.store = store;
        this.names = names;
    }

    /** What is still to be settled; each text once for each part that it stands in. */
    public List<Spot> open(UUID publication, Content content) {
        Set<KeptFindings.Key> settled = kept.keys(publication);
        Set<String> own = names.all();
        return all(content).stream()
                .filter(spot -> !OwnNames.covers(own, spot))
                .filter(spot -> !settled.contains(new KeptFindings.Key(spot.kind(), spot.text())))
                .distinct()
                .toList();
    }

    /** What is to be settled in a content that nobody has looked at. */
    public List<Spot> all(Content content) {
        List<Spot> spots = new ArrayList<>();
        look(spots, "标题", content.title(), true);
        look(spots, "正文", Body.text(content.body()), true);
        look(spots, "内容概述", content.metadata().summary(), true);
        look(spots, "信息来源", content.metadata().source(), true);
        look(spots, "关键词", String.join(" ", content.metadata().keywords()), false);
        look(spots, "解读人", content.policy().interpretation().words(), false);
        content.policy().relations().forEach(one -> look(spots, "与其他文件的关系", one.line(), false));
        content.structured().answers().forEach(answer -> marks(spots, answer));
        content.files().forEach(file -> look(spots, file));
        return spots;
    }

    /** What the catalogue says to show is not asked about again, and the rest is not shown; a secrecy mark never stands. */
    private static void marks(List<Spot> spots, Answer answer) {
        Checks.of(answer.value()).stream()
                .filter(finding -> finding.kind() == Kind.SECRECY_MARK)
                .forEach(finding -> add(spots, "要素“" + answer.element().name() + "”", answer.value(), finding, false));
    }

    private void look(List<Spot> spots, Attachment file) {
        look(spots, "文件名", file.name(), false);
        Optional<Path> path = store.path(file.sm3());
        if (path.isPresent()
                && FileChecks.of(file.name(), bytes(path.get())) instanceof FileChecks.Outcome.Checked checked) {
            checked.pieces()
                    .forEach(piece -> piece.findings()
                            .forEach(finding ->
                                    add(spots, file.name() + "，" + piece.place(), piece.text(), finding, false)));
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void look(List<Spot> spots, String where, String text, boolean masks) {
        Checks.of(text).forEach(finding -> add(spots, where, text, finding, masks));
    }

    private static void add(List<Spot> spots, String where, String text, Finding finding, boolean masks) {
        boolean stops = finding.kind().personal() || finding.kind() == Kind.SECRECY_MARK;
        if (stops && !finding.mayStay()) {
            String mask =
                    masks && finding.kind().personal() ? Objects.requireNonNullElse(finding.suggestion(), "") : "";
            String around = text.substring(
                    Math.max(0, finding.start() - AROUND), Math.min(text.length(), finding.end() + AROUND));
            spots.add(new Spot(where, finding.kind(), finding.text(), mask, around.replace('\n', ' ')));
        }
    }
}
