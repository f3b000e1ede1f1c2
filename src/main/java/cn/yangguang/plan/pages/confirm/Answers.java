package cn.yangguang.plan.pages.confirm;

import cn.yangguang.plan.keeping.Correction;
import cn.yangguang.web.Views;
import java.util.UUID;
import org.springframework.web.servlet.View;

/** The pages that follow an act of the confirm screen. */
final class Answers {

    private Answers() {}

    /** Back to the screen after a deed, or why it was not done; the wanted act is named where it came too late. */
    static View of(UUID id, Correction correction, String said, String wanted) {
        return of(id, correction, "/desk/plans/" + id + "/reading", said, wanted);
    }

    static View of(UUID id, Correction correction, String next, String said, String wanted) {
        return switch (correction) {
            case Correction.Made _ -> Views.redirect(next, said);
            case Correction.Overtaken overtaken -> Conflicts.act(overtaken, wanted);
            case Correction.Refused(String sentence) -> Views.redirect("/desk/plans/" + id + "/reading", sentence);
            case Correction.NoDraft _ -> Views.redirect("/desk/plans/" + id, "这份计划已经确认或作废，不能再修改。");
            case Correction.NoSuchThing _ -> Views.notFound();
            case Correction.NotAllowed _ -> Views.forbidden();
        };
    }
}
