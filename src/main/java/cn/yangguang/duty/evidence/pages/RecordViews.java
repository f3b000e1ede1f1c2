package cn.yangguang.duty.evidence.pages;

import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.AskingAcceptance;
import cn.yangguang.duty.evidence.Recording;
import cn.yangguang.duty.evidence.Rights;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Draws up the form that records a piece of evidence. */
@Component
class RecordViews {

    private final Organization organization;
    private final Rights rights;
    private final AskingAcceptance asking;

    RecordViews(Organization organization, Rights rights, AskingAcceptance asking) {
        this.organization = organization;
        this.rights = rights;
        this.asking = asking;
    }

    /** What is told once after recording: what still must happen before it counts, and where it now stands. */
    static String recorded(Proof proof, Owed now) {
        String next = switch (proof) {
            case Proof.Link _ -> "已登记。网页核对以后才计入，一般几秒钟就好，刷新本页可以看到结果。";
            case Proof.Note _ -> "已登记。只有文字说明，审核通过后才计入。";
            case Proof.File _, Proof.Kept _ -> "已登记。";
        };
        return next + StandingWords.sentence(now);
    }

    RecordPage page(Actor actor, Owed owed, EvidenceForm typed, FormProblems problems) {
        return page(actor, owed, typed, problems, List.of(), List.of(), Map.of());
    }

    /** The form once more, with what the recorder should know first. */
    RecordPage asked(Actor actor, Owed owed, EvidenceForm typed, Recording.Asked asked) {
        List<String> doubts = new ArrayList<>();
        List<Field> more = new ArrayList<>();
        Map<String, String> offers = new TreeMap<>();
        LocalDate early = asked.early();
        Recording.Fit fits = asked.fits();
        if (early != null) {
            doubts.add("这一件从 " + early + " 起办，早于这一天的材料不计入。" + (fits == null ? "" : "这个日子属于“" + fits.name() + "”那一件。"));
            more.add(typed.knows());
        }
        if (fits != null) {
            offers.put("改为登记到“" + fits.name() + "”", "/desk/due/" + fits.occurrence() + "/evidence" + query(typed));
        }
        asked.uses().forEach(use -> doubts.add(words(use)));
        if (!asked.uses().isEmpty()) {
            more.add(typed.why());
        }
        return page(actor, owed, typed, new FormProblems(), more, doubts, offers);
    }

    private static String words(Recording.Use use) {
        String title = use.title();
        return "同一件材料已经登记在" + use.unit() + (title == null ? "的另一件事项" : "的“" + title + "”") + "（" + use.name() + "）里。"
                + "它也能证明这一件的，请写明为什么；登记错了的，请换一件。";
    }

    private static String query(EvidenceForm typed) {
        return "?words=" + encoded(typed.words()) + "&happened=" + encoded(typed.happened()) + "&effective="
                + encoded(typed.effective()) + "&address=" + encoded(typed.address());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private RecordPage page(
            Actor actor,
            Owed owed,
            EvidenceForm typed,
            FormProblems problems,
            List<Field> more,
            List<String> doubts,
            Map<String, String> offers) {
        List<Field> fields = new ArrayList<>(more);
        fields.addAll(typed.fields(units(actor, owed)));
        return new RecordPage(
                owed.title(),
                "/desk/due/" + owed.id(),
                StandingWords.badge(owed.standing()),
                owed.occurrence().name() + "。" + StandingWords.sentence(owed),
                asking.asked(owed.dutyId())
                        ? "登记后由单位负责人或者政务公开办审核，通过后才计入。"
                        : "文件登记后即计入，网址在网页核对以后计入；只写说明、没有文件和网址的，审核通过后才计入。",
                problems.on(fields),
                problems,
                doubts,
                offers,
                Map.of("kept", typed.kept(), "keptName", typed.keptName(), "seal", typed.seal()));
    }

    /** Asked only of those for whom several units come into question; the own one is proposed. */
    private List<Choice> units(Actor actor, Owed owed) {
        return owed.unit() != null
                ? List.of()
                : rights.recordsFor(actor, owed).stream()
                        .map(unit -> new Choice(
                                unit.toString(),
                                organization.unit(unit).map(Unit::name).orElse("")))
                        .toList();
    }
}
