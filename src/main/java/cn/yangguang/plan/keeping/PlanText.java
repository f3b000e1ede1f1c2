package cn.yangguang.plan.keeping;

import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftHeader;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.TaskText;
import cn.yangguang.publication.Body;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.DocumentNumber;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.Metadata;
import cn.yangguang.publication.SourceDetermination;
import cn.yangguang.publication.SubjectClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the public reads of a plan: its tasks as a table under each heading. */
final class PlanText {

    private static final String HEAD = "工作要求\t牵头单位\t责任单位\t完成时限";

    private static final int LONGEST_SOURCE = 100;

    private PlanText() {}

    static Content of(String title, Draft draft) {
        DraftHeader header = draft.header();
        String issuer = text(header.issuer());
        String number = text(header.documentNumber());
        return new Content(
                title,
                Body.html(lines(draft)),
                SourceDetermination.PROACTIVE,
                new Metadata(
                        DocumentNumber.normalised(number).orElse(number),
                        header.issuedOn(),
                        DocumentType.NOTICE,
                        SubjectClass.GENERAL,
                        List.of("政务公开", "工作计划"),
                        "",
                        issuer.length() > LONGEST_SOURCE ? "" : issuer,
                        null,
                        null),
                List.of());
    }

    /** One line for each heading and each row, as somebody would paste them from a document. */
    private static String lines(Draft draft) {
        List<String> lines = new ArrayList<>();
        List<String> heading = List.of();
        for (DraftTask task : draft.live()) {
            List<String> next = task.general() ? List.of("通用职责（表外）") : task.path();
            if (lines.isEmpty() || !next.equals(heading)) {
                lines.addAll(next.subList(shared(heading, next), next.size()));
                lines.add(HEAD);
            }
            heading = next;
            lines.add(row(task));
        }
        return String.join("\n", lines);
    }

    /** How many headings stand over both. */
    private static int shared(List<String> before, List<String> next) {
        int same = 0;
        while (same < Math.min(before.size(), next.size()) && before.get(same).equals(next.get(same))) {
            same++;
        }
        return same;
    }

    private static String row(DraftTask task) {
        return String.join(
                "\t",
                cell(task.requirement()),
                String.join("、", TaskText.names(task.lead())),
                String.join("、", TaskText.names(task.units())),
                cell(text(task.deadline())));
    }

    private static String cell(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static String text(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
