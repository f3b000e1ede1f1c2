package cn.yangguang;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jsoup.select.Elements;

/** Plans of the walked district in each stage of their life, made when asked for. */
final class WalkedPlans {

    private final WalkedDistrict district;

    WalkedPlans(WalkedDistrict district) {
        this.district = district;
    }

    /** The path of a draft that could be confirmed: its third task is dropped, its first can be split and merged. */
    String draft(Where where) {
        return district.once(where, "draft", () -> {
            String plan = settled(where);
            WalkedDistrict.done(district.maker.post(plan + "/reading/3/drop", Map.of("seen", seen(plan))));
            return plan;
        });
    }

    /** The path of a draft at its first revision that names a unit that nobody knows. */
    String puzzling(Where where) {
        return district.once(
                where, "puzzling", () -> uploaded(where, Character.toString(0x5000 + WalkedDistrict.next()) + "云阁"));
    }

    /** The name that nobody knows. */
    String puzzle(Where where) {
        return district.once(
                where,
                "puzzle",
                () -> Visitor.page(district.maker.get(puzzling(where) + "/reading/units"))
                        .select("input[name=name0]")
                        .val());
    }

    /** The revision at which {@link #draft} stands. */
    String seen(Where where) {
        return district.once(where, "seen", () -> seen(draft(where)));
    }

    /** The path of a draft that its owner is asked about. */
    String circulated(Where where) {
        return district.once(where, "circulated", () -> {
            String plan = draft(where);
            Map<String, String> round =
                    Map.of("seen", seen(where), "lastDay", district.nextWeek(), "units", district.unitId(where));
            district.maker.get(plan + "/circulation");
            WalkedDistrict.done(district.maker.post(plan + "/circulation", round));
            district.forget(where, "draft");
            district.forget(where, "seen");
            return plan;
        });
    }

    /** Where the owner says what it has against the draft. */
    String comment(Where where) {
        return "/desk/comments/"
                + district.jdbc
                        .sql("select id from plan_circulation where plan_id = cast(:plan as uuid)")
                        .param("plan", circulated(where).replace("/desk/plans/", ""))
                        .query(UUID.class)
                        .single()
                + "/" + district.unitId(where);
    }

    /** The same, of a draft about which it has said nothing yet. */
    String unsaid(Where where) {
        district.forget(where, "circulated", "objected");
        return comment(where);
    }

    /** The same, where it has said something. */
    String objected(Where where) {
        return district.once(where, "objected", () -> {
            Visitor head = district.signedIn(district.unit(where), Role.HEAD);
            String comment = comment(where);
            head.get(comment);
            WalkedDistrict.done(head.post(comment + "/1", Map.of("kind", "OTHER", "reason", "现行规定不是这样")));
            return comment;
        });
    }

    String objectionId(Where where) {
        String circulation = objected(where).split("/", -1)[3];
        return district.jdbc
                .sql("select id from plan_objection where circulation_id = cast(:id as uuid)")
                .param("id", circulation)
                .query(UUID.class)
                .single()
                .toString();
    }

    /** The path on which the objection is answered. */
    String objection(Where where) {
        return circulated(where) + "/objections/" + objectionId(where);
    }

    /** The path of an amendment that changes nothing yet. */
    String amendment(Where where) {
        return district.once(where, "amendment", () -> {
            String plan = confirmed(where);
            district.maker.get(plan + "/amend");
            district.nextPlan(where);
            return WalkedDistrict.done(district.maker.post(plan + "/amend", Map.of()))
                    .replace("/reading", "");
        });
    }

    /** What is undone in a confirmed plan, as the page for closing it says. */
    String undone(Where where) {
        return Visitor.page(district.maker.get(confirmed(where) + "/close"))
                .select("input[name=seen]")
                .val();
    }

    String closed(Where where) {
        return district.once(where, "closed", () -> {
            String plan = confirmed(where);
            WalkedDistrict.done(district.maker.post(plan + "/close", Map.of("seen", undone(where))));
            district.nextPlan(where);
            return plan;
        });
    }

    String confirmed(Where where) {
        return district.once(where, "confirmed", () -> {
            String plan = settled(where);
            WalkedDistrict.done(district.maker.post(plan + "/confirm", Map.of("seen", seen(plan))));
            return plan;
        });
    }

    /** The public path of a plan that everybody may see. */
    String published(Where where) {
        return district.once(where, "published", () -> {
            String open = shown(where);
            district.nextPlan(where);
            return open;
        });
    }

    /** Puts the confirmed plan before the public, and gives its path there. */
    String shown(Where where) {
        String plan = untold(where);
        district.maker.get(plan);
        String piece = WalkedDistrict.done(district.maker.post(plan + "/public", Map.of()));
        WalkedDistrict.done(PublishingUnit.step(district.maker, piece, "submit"));
        WalkedDistrict.done(PublishingUnit.step(district.reviewer, piece, "review"));
        WalkedDistrict.done(PublishingUnit.step(district.reviewer, piece, "proofread"));
        WalkedDistrict.done(PublishingUnit.step(district.ofTheCity(Role.SECRECY_REVIEWER), piece, "secrecy"));
        WalkedDistrict.done(PublishingUnit.step(district.reviewer, piece, "publish"));
        return plan.replace("/desk/", "/open/");
    }

    /** A confirmed plan that is public since before plans had pieces. */
    String switchedOn(Where where) {
        String plan = district.once(where, "switched on", () -> {
            String one = untold(where);
            district.nextPlan(where);
            return one;
        });
        district.jdbc
                .sql("update plan set public_at = confirmed_at, public_by = gen_random_uuid(),"
                        + " public_revision = revision where id = cast(:plan as uuid)")
                .param("plan", plan.replace("/desk/plans/", ""))
                .update();
        return plan;
    }

    /** A confirmed plan of which nobody drafted yet what the public is to read. */
    String untold(Where where) {
        boolean told = district.jdbc
                .sql("select publication_id is not null as told from plan where id = cast(:plan as uuid)")
                .param("plan", confirmed(where).replace("/desk/plans/", ""))
                .query((row, _) -> row.getBoolean("told"))
                .single();
        if (told) {
            district.nextPlan(where);
        }
        return confirmed(where);
    }

    /** The id of a plan of a higher level that the unit may put above its own. */
    String upper(Where where) {
        return district.once(where, "upper", () -> {
            district.maker.get("/desk/plans/new");
            String path = "/desk/plans/new?level=CITY&owner=" + district.unitId(where);
            return WalkedDistrict.done(district.maker.upload(
                            path,
                            "file",
                            "上级.txt",
                            plan(where, district.unit(where).name())))
                    .replace("/desk/plans/", "")
                    .replace("/reading", "");
        });
    }

    /** The path of the confirmed plan beside one that was put above it. */
    String above(Where where) {
        return district.once(where, "above", () -> {
            String plan = confirmed(where);
            WalkedDistrict.done(district.maker.post(plan + "/above", Map.of("above", upper(where))));
            district.nextPlan(where);
            return plan + "/above/" + upper(where);
        });
    }

    /** The present revision of a draft. */
    private String seen(String draft) {
        return Visitor.page(district.maker.get(draft + "/reading"))
                .select("input[name=seen]")
                .getFirst()
                .val();
    }

    /** A draft whose one name is said to mean its owner, where nobody is found by it. */
    private String settled(Where where) {
        String plan = uploaded(where, district.unit(where).name());
        Elements open =
                Visitor.page(district.maker.get(plan + "/reading/units")).select("input[name=name0]");
        if (!open.isEmpty()) {
            Map<String, String> link = Map.of("seen", "1", "name0", open.val(), "unit0", district.unitId(where));
            WalkedDistrict.done(district.maker.post(plan + "/reading/units", link));
        }
        return plan;
    }

    private String uploaded(Where where, String unit) {
        district.maker.get("/desk/plans/new");
        return WalkedDistrict.done(district.maker.upload(
                        "/desk/plans/new?owner=" + district.unitId(where), "file", "计划.txt", plan(where, unit)))
                .replace("/reading", "");
    }

    /** Another small plan at each call, bearing its owner's name. */
    byte[] plan(Where where, String unit) {
        return """
                关于印发《%1$s2024年政务公开工作要点任务分解表》的通知
                各单位：
                请认真贯彻执行。
                %1$s
                2024年6月3日

                %1$s2024年政务公开工作要点任务分解表
                序号\t工作任务\t具体要求\t责任单位\t完成时限
                1\t财政信息\t每季度公布一次财政收支情况。7月底前公布决算。\t%2$s\t全年
                2\t政策解读\t每月公布第%3$d号事项的办理情况。\t%2$s\t全年
                3\t基层公开\t每半年更新一次公开目录。\t%2$s\t全年
                """.formatted(district.unit(where).name(), unit, WalkedDistrict.next())
                .getBytes(StandardCharsets.UTF_8);
    }
}
