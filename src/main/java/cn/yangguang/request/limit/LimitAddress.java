package cn.yangguang.request.limit;

import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Happening;
import cn.yangguang.request.clock.Channel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/** The calculator's address with the days of a case: days alone, nothing of who asks or what for. */
public final class LimitAddress {

    static final String PATH = "/open/requests/limit";

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<UUID> letters = new ArrayList<>();

    private LimitAddress() {}

    /** Filled in from what happened; empty while the case does not count as received. */
    public static String of(Channel channel, List<Happening> happened) {
        LimitAddress address = new LimitAddress();
        address.fields.put("channel", channel.printed());
        happened.stream().map(Happening::event).forEach(address::add);
        if (!address.fields.containsKey("received")) {
            return "";
        }
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(PATH);
        address.fields.forEach(uri::queryParam);
        return uri.build().toUriString();
    }

    private void add(CaseEvent event) {
        String on = event.on().toString();
        switch (event) {
            case CaseEvent.Received _ -> fields.put("received", on);
            case CaseEvent.CorrectionAsked _ -> fields.put("correctionAsked", on);
            case CaseEvent.Corrected _ -> fields.put("corrected", on);
            case CaseEvent.FeeNoticeReceived _ -> fields.put("feeNotice", on);
            case CaseEvent.FeePaid _ -> fields.put("feePaid", on);
            case CaseEvent.ConsultationSent one -> letter("sent", one.consultation(), on);
            case CaseEvent.ConsultationReceived one -> letter("got", one.consultation(), on);
            case CaseEvent.ConsultationAnswered one -> letter("said", one.consultation(), on);
            case CaseEvent.Extended one -> {
                fields.put("workdays", String.valueOf(one.workdays()));
                fields.put("extended", on);
            }
            case CaseEvent.Delayed one -> {
                fields.put("delayed", on);
                fields.put("delayedUntil", one.until().toString());
            }
            default -> {
                // nothing else moves the limit before the answer
            }
        }
    }

    private void letter(String field, UUID letter, String on) {
        if (!letters.contains(letter)) {
            letters.add(letter);
        }
        if (letters.size() <= LimitForm.LETTERS) {
            fields.put(field + (letters.indexOf(letter) + 1), on);
        }
    }
}
