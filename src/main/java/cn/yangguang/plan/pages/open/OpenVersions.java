package cn.yangguang.plan.pages.open;

import cn.yangguang.plan.comparing.TaskPair;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanVersion;
import cn.yangguang.plan.keeping.PlanVersions;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.keeping.PublicTexts;
import cn.yangguang.plan.pages.Fact;
import cn.yangguang.plan.pages.Link;
import cn.yangguang.plan.pages.PlanViews;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.plan.pages.comment.TaskChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What a public plan asked before the version that the public sees, as far as that was reviewed. */
@Component
class OpenVersions {

    private final Plans plans;
    private final PlanVersions versions;
    private final PublicTexts texts;

    OpenVersions(Plans plans, PlanVersions versions, PublicTexts texts) {
        this.plans = plans;
        this.versions = versions;
        this.texts = texts;
    }

    /** A version with the next one that was public; that one ended it for the reader. */
    private record Earlier(PlanVersion version, PlanVersion next) {

        String sentence() {
            String from = "从 " + version.inForceFrom() + " 起执行，";
            return version.inForceFrom().equals(next.inForceFrom())
                    ? from + "当天即有调整"
                    : from + "执行到 " + next.inForceFrom().minusDays(1);
        }
    }

    private List<Earlier> earlier(Plan plan) {
        List<PlanVersion> shown = versions.shown(plan.id());
        return IntStream.range(1, shown.size())
                .mapToObj(next -> new Earlier(shown.get(next - 1), shown.get(next)))
                .filter(one -> one.next.revision() <= plan.revision())
                .filter(one -> texts.asPlanned(plan.id(), one.version.revision())
                        && texts.asPlanned(plan.id(), one.next.revision()))
                .toList();
    }

    /** Each with its days and how many tasks the next one changed; the latest first. */
    List<Link> links(Plan plan) {
        return earlier(plan).reversed().stream()
                .map(one -> new Link(
                        "第 " + one.version.number() + " 版：" + one.sentence() + "；改为第 " + one.next.number() + " 版时"
                                + changed(pairs(plan, one)),
                        "/open/plans/" + plan.id() + "/versions/" + one.version.number()))
                .toList();
    }

    private static String changed(List<TaskPair> pairs) {
        String changed =
                TaskChanges.counts(pairs.stream()
                                .filter(pair -> pair.kind() != TaskPair.Kind.SAME)
                                .toList())
                        .stream()
                        .filter(count -> count.number() > 0)
                        .map(count -> count.title() + " " + count.number() + " 条")
                        .collect(Collectors.joining("、"));
        return changed.isEmpty() ? "任务没有变化" : changed;
    }

    private List<TaskPair> pairs(Plan plan, Earlier one) {
        return TaskChanges.between(
                plans.draft(plan.id(), one.version.revision()), plans.draft(plan.id(), one.next.revision()));
    }

    /** One of them, if there is one of this number. */
    Optional<OpenPage.Version> page(Plan plan, int number) {
        return earlier(plan).stream()
                .filter(one -> one.version.number() == number)
                .findFirst()
                .map(one -> page(plan, one));
    }

    private OpenPage.Version page(Plan plan, Earlier one) {
        Draft then = plans.draft(plan.id(), one.version.revision());
        List<Fact> facts = new ArrayList<>(List.of(new Fact("执行", one.sentence())));
        facts.addAll(Words.facts(then.header()));
        List<TaskPair> pairs = pairs(plan, one);
        return new OpenPage.Version(
                plan.id(),
                plan.title(),
                "第 " + one.version.number() + " 版",
                facts,
                "从 " + one.next.inForceFrom() + " 起改为第 " + one.next.number() + " 版",
                TaskChanges.counts(pairs),
                TaskChanges.changes(pairs, _ -> List.of()),
                PlanViews.sections(then));
    }
}
