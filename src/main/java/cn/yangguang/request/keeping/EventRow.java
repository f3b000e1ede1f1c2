package cn.yangguang.request.keeping;

import cn.yangguang.request.Answer;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Consulted;
import cn.yangguang.request.NoteKind;
import cn.yangguang.request.Service;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as columns. */
record EventRow(
        EventName what,
        LocalDate on,
        @Nullable LocalDate until,
        @Nullable Integer number,
        @Nullable UUID consultation,
        @Nullable String word,
        String words) {

    static EventRow of(CaseEvent event) {
        EventName what = EventName.of(event);
        LocalDate on = event.on();
        return switch (event) {
            case CaseEvent.Received _, CaseEvent.FeePaid _, CaseEvent.Stamped _, CaseEvent.Archived _ ->
                plain(what, on, "");
            case CaseEvent.CorrectionAsked asked ->
                new EventRow(what, on, asked.until(), null, null, null, asked.what());
            case CaseEvent.Corrected corrected -> plain(what, on, corrected.words());
            case CaseEvent.ConsultationSent sent ->
                new EventRow(
                        what, on, null, null, sent.consultation(), sent.kind().name(), sent.whom());
            case CaseEvent.ConsultationReceived got -> new EventRow(what, on, null, null, got.consultation(), null, "");
            case CaseEvent.ConsultationAnswered got ->
                new EventRow(what, on, null, got.agrees() ? 1 : 0, got.consultation(), null, got.words());
            case CaseEvent.ExtensionAsked asked ->
                new EventRow(what, on, null, asked.workdays(), null, null, asked.why());
            case CaseEvent.Extended extended -> new EventRow(what, on, null, extended.workdays(), null, null, "");
            case CaseEvent.ReasonsAsked asked -> plain(what, on, asked.words());
            case CaseEvent.ReasonsGiven given -> plain(what, on, given.words());
            case CaseEvent.Delayed delayed -> new EventRow(what, on, delayed.until(), null, null, null, delayed.why());
            case CaseEvent.FeeNoticeStamped fee -> new EventRow(what, on, null, fee.yuan(), null, null, "");
            case CaseEvent.FeeNoticeReceived fee -> new EventRow(what, on, null, fee.yuan(), null, null, fee.words());
            case CaseEvent.Withdrawn withdrawn -> plain(what, on, withdrawn.words());
            case CaseEvent.Proposed proposed -> word(what, on, proposed.answer(), proposed.words());
            case CaseEvent.Approved approved -> plain(what, on, approved.words());
            case CaseEvent.SentBack back -> plain(what, on, back.why());
            case CaseEvent.Served served -> word(what, on, served.service(), served.words());
            case CaseEvent.InternalDaySet set -> new EventRow(what, on, set.until(), null, null, null, set.words());
            case CaseEvent.Noted noted -> word(what, on, noted.kind(), noted.words());
        };
    }

    private static EventRow plain(EventName what, LocalDate on, String words) {
        return new EventRow(what, on, null, null, null, null, words);
    }

    private static EventRow word(EventName what, LocalDate on, Enum<?> word, String words) {
        return new EventRow(what, on, null, null, null, word.name(), words);
    }

    static CaseEvent read(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("on_day", LocalDate.class);
        String words = row.getString("words");
        return switch (EventName.valueOf(row.getString("what"))) {
            case RECEIVED -> new CaseEvent.Received(on);
            case CORRECTION_ASKED -> new CaseEvent.CorrectionAsked(on, until(row), words);
            case CORRECTED -> new CaseEvent.Corrected(on, words);
            case CONSULTATION_SENT ->
                new CaseEvent.ConsultationSent(on, consultation(row), Consulted.valueOf(row.getString("word")), words);
            case CONSULTATION_RECEIVED -> new CaseEvent.ConsultationReceived(on, consultation(row));
            case CONSULTATION_ANSWERED ->
                new CaseEvent.ConsultationAnswered(on, consultation(row), row.getInt("number") == 1, words);
            case EXTENSION_ASKED -> new CaseEvent.ExtensionAsked(on, row.getInt("number"), words);
            case EXTENDED -> new CaseEvent.Extended(on, row.getInt("number"));
            case REASONS_ASKED -> new CaseEvent.ReasonsAsked(on, words);
            case REASONS_GIVEN -> new CaseEvent.ReasonsGiven(on, words);
            case DELAYED -> new CaseEvent.Delayed(on, until(row), words);
            case FEE_NOTICE_STAMPED -> new CaseEvent.FeeNoticeStamped(on, row.getInt("number"));
            case FEE_NOTICE_RECEIVED -> new CaseEvent.FeeNoticeReceived(on, row.getInt("number"), words);
            case FEE_PAID -> new CaseEvent.FeePaid(on);
            case WITHDRAWN -> new CaseEvent.Withdrawn(on, words);
            case PROPOSED -> new CaseEvent.Proposed(on, Answer.valueOf(row.getString("word")), words);
            case APPROVED -> new CaseEvent.Approved(on, words);
            case SENT_BACK -> new CaseEvent.SentBack(on, words);
            case STAMPED -> new CaseEvent.Stamped(on);
            case SERVED -> new CaseEvent.Served(on, Service.valueOf(row.getString("word")), words);
            case ARCHIVED -> new CaseEvent.Archived(on);
            case INTERNAL_DAY_SET -> new CaseEvent.InternalDaySet(on, until(row), words);
            case NOTED -> new CaseEvent.Noted(on, NoteKind.valueOf(row.getString("word")), words);
        };
    }

    private static LocalDate until(ResultSet row) throws SQLException {
        return row.getObject("until_day", LocalDate.class);
    }

    private static UUID consultation(ResultSet row) throws SQLException {
        return row.getObject("consultation", UUID.class);
    }
}
