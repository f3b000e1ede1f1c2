package cn.yangguang.plan.ledger.bulk;

import cn.yangguang.plan.ledger.BulkAct;
import cn.yangguang.plan.ledger.LedgerAddress;
import cn.yangguang.plan.ledger.LedgerWords;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Draws up the page that asks before many rows are changed. */
final class BulkViews {

    private static final int SHOWN = 20;

    private BulkViews() {}

    static BulkPage page(BulkPages.Wanted wanted, BulkTargets.Targets targets, FormProblems problems, String because) {
        List<Field> fields = wanted.act().reasoned()
                ? List.of(Field.text("because", "理由").value(because).mustBeAnswered())
                : List.of();
        int things = wanted.act() == BulkAct.ACCEPT
                ? targets.pieces().size()
                : targets.rows().size();
        return new BulkPage(
                wanted.act().label(),
                sentence(wanted.act(), targets),
                things,
                problems,
                problems.on(fields),
                sent(wanted, targets),
                targets.rows().stream()
                        .limit(SHOWN)
                        .map(row -> row.title() + "（" + LedgerWords.units(row) + "，"
                                + row.occurrence().name() + "，" + LedgerWords.due(row) + "）")
                        .toList(),
                LedgerAddress.of(LedgerAddress.PATH, wanted.filter()));
    }

    private static String sentence(BulkAct act, BulkTargets.Targets targets) {
        long duties =
                targets.rows().stream().map(row -> row.dutyId()).distinct().count();
        String what = switch (act) {
            case WAIVE -> "将把 " + targets.rows().size() + " 项列为不再要求，以后可以恢复。";
            case LIFT -> "将恢复对 " + targets.rows().size() + " 项的要求。";
            case ACCEPT ->
                "将审核通过 " + targets.rows().size() + " 项里的 " + targets.pieces().size() + " 份材料；您自己登记的不在内。";
            case ASK -> "涉及 " + duties + " 项职责，今后登记的材料都要由别人审核后才计入；已计入的不变。";
            case ASK_NO_MORE -> "涉及 " + duties + " 项职责，今后登记的文件和网址不必审核；已在等候审核的仍要审核。";
        };
        return targets.left() == 0 ? what : what + "另有 " + targets.left() + " 项不能这样办，不会改动。";
    }

    private static Map<String, List<String>> sent(BulkPages.Wanted wanted, BulkTargets.Targets targets) {
        Map<String, List<String>> sent = new LinkedHashMap<>(LedgerAddress.sent(wanted.filter()));
        sent.put("act", List.of(wanted.act().name()));
        sent.put("scope", List.of(wanted.all() ? "all" : "marked"));
        sent.put("row", wanted.marked().stream().map(UUID::toString).toList());
        sent.put("seen", List.of(targets.digest()));
        return sent;
    }
}
