package cn.yangguang.publication.policy;

import static cn.yangguang.publication.pages.PublishingUnit.done;
import static cn.yangguang.publication.pages.PublishingUnit.step;

import cn.yangguang.publication.pages.PublishingUnit;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A bureau that drafts and publishes policy documents, over real HTTP. */
record PolicyUnit(PublishingUnit unit) {

    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    /** A policy document that needs no interpretation. */
    Map<String, String> form(String title, String... more) {
        Map<String, String> form = unit.form(title, "各镇街：\n现将有关事项通知如下。");
        form.put("documentNumber", "青财〔2026〕" + SERIAL.incrementAndGet() + "号");
        form.put("policy", "POLICY");
        form.put("interpretationNeeded", "no");
        form.put("interpretationReason", "内容简明，不需要解读");
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    String drafted(String title, String... more) {
        unit.clerk.get("/desk/publications/new");
        return done(unit.clerk.post("/desk/publications/new", form(title, more)));
    }

    String publish(String piece) {
        done(step(unit.clerk, piece, "submit"));
        done(step(unit.head, piece, "review"));
        done(step(unit.head, piece, "proofread"));
        done(step(unit.secrecy, piece, "secrecy"));
        done(step(unit.head, piece, "publish"));
        return piece;
    }

    String published(String title, String... more) {
        return publish(drafted(title, more));
    }
}
