package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.calendar.TermUnit;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.StoredDuties;
import cn.yangguang.web.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What the units of the walked district owe, and what proves it, made when asked for. */
final class WalkedDuties {

    private final WalkedDistrict district;

    WalkedDuties(WalkedDistrict district) {
        this.district = district;
    }

    /** The path of something owed by the unit that waits for an occasion. */
    String waiting(Where where) {
        return district.once(where, "waiting", () -> {
            LocalDate today = LocalDate.now(district.clock);
            DutyId duty = new StoredDuties(district.house, district.unit(where), today)
                    .add(
                            "walk/" + WalkedDistrict.next(),
                            "政策解读",
                            new Obligation.Within(3, TermUnit.WORKDAY),
                            Holder.EACH,
                            district.unit(where));
            return "/desk/due/"
                    + district.jdbc
                            .sql("select id from occurrence where duty_id = :duty")
                            .param("duty", duty.value())
                            .query(UUID.class)
                            .single();
        });
    }

    /** The id of the duty that waits for an occasion. */
    String waitingDuty(Where where) {
        return district.jdbc
                .sql("select duty_id from occurrence where id = :id")
                .param("id", UUID.fromString(waiting(where).replace("/desk/due/", "")))
                .query(UUID.class)
                .single()
                .toString();
    }

    /** A day on which an occasion of it may have happened. */
    String started(Where where) {
        assertThat(waiting(where)).isNotEmpty();
        return LocalDate.now(district.clock).toString();
    }

    /** The id of something owed by the unit that a meeting of today proves. */
    String gathering(Where where) {
        return district.once(where, "gathering", () -> {
            DutyId duty = new StoredDuties(district.house, district.unit(where), LocalDate.now(district.clock))
                    .add(
                            "walk/" + WalkedDistrict.next(),
                            "每年召开专题会议",
                            new Obligation.Every(Period.YEAR),
                            Holder.EACH,
                            district.unit(where));
            return district.jdbc
                    .sql("select id from occurrence where duty_id = :duty")
                    .param("duty", duty.value())
                    .query(UUID.class)
                    .single()
                    .toString();
        });
    }

    /** The path of what an occasion started. */
    String recorded(Where where) {
        return district.once(where, "recorded", () -> {
            district.maker.get(waiting(where));
            return WalkedDistrict.done(district.maker.post(
                    waiting(where) + "/occasions",
                    Map.of("happened", started(where), "words", "印发第" + WalkedDistrict.next() + "号办法")));
        });
    }

    /** The path of something that the unit owes once this year. */
    String owing(Where where) {
        return district.once(where, "owing", () -> owesOnce(where));
    }

    /** The same, another one each time. */
    private String owesOnce(Where where) {
        LocalDate today = LocalDate.now(district.clock);
        DutyId duty = new StoredDuties(district.house, district.unit(where), today.withDayOfYear(1))
                .add(
                        "walk/" + WalkedDistrict.next(),
                        "公开年度情况",
                        new Obligation.AtLeast(1, Period.YEAR),
                        Holder.EACH,
                        district.unit(where));
        String due = "/desk/due/" + the("select id from occurrence where duty_id = :id", duty.value());
        district.maker.get(due);
        return due;
    }

    /** What the page showed that asks before it is let go together with others. */
    String seenForWaiving(Where where) {
        String row = owing(where).replace("/desk/due/", "");
        return Visitor.page(district.maker.get("/desk/ledger/act?act=WAIVE&scope=marked&row=" + row))
                .select("input[name=seen]")
                .val();
    }

    /** The path of something that the office let go. */
    String waived(Where where) {
        return district.once(
                where,
                "waived",
                () -> WalkedDistrict.done(district.maker.post(owesOnce(where) + "/waive", Map.of("because", "职责划出"))));
    }

    /** The path of a note that waits to be accepted. */
    String noted(Where where) {
        return piece(
                where, "noted", Map.of("words", "第" + WalkedDistrict.next() + "次通报", "happened", district.today()));
    }

    /** The path of a link that leads to this house's own page for signing in. */
    String linked(Where where) {
        String address = "http://127.0.0.1:" + district.port + "/sign-in?" + WalkedDistrict.next();
        return piece(where, "linked", Map.of("words", "公布了情况", "happened", district.today(), "address", address));
    }

    private String piece(Where where, String kind, Map<String, String> form) {
        return district.once(
                where,
                kind,
                () -> latest(WalkedDistrict.done(district.maker.post(owesOnce(where) + "/evidence", form))));
    }

    /** The path of a file that was sent for it. */
    String filed(Where where) {
        return district.once(where, "filed", () -> {
            byte[] file = ("第" + WalkedDistrict.next() + "号公报").getBytes(StandardCharsets.UTF_8);
            String path =
                    owesOnce(where) + "/evidence?words=" + WalkedDistrict.next() + "&happened=" + district.today();
            return latest(WalkedDistrict.done(district.maker.upload(path, "file", "公报.txt", file)));
        });
    }

    private String latest(String due) {
        UUID owed = UUID.fromString(due.substring(due.lastIndexOf('/') + 1));
        return "/desk/evidence/"
                + the("select id from evidence where occurrence_id = :id order by recorded_at desc limit 1", owed);
    }

    private UUID the(String sql, UUID id) {
        return district.jdbc.sql(sql).param("id", id).query(UUID.class).single();
    }
}
