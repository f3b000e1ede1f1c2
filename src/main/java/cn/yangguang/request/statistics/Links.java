package cn.yangguang.request.statistics;

import cn.yangguang.request.ApplicantKind;
import cn.yangguang.request.dispute.RemedyKind;
import cn.yangguang.request.dispute.RemedyResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the cases behind a number are listed. */
record Links(Asked asked) {

    private static final String CASES = "/desk/requests";

    /** The cases of a cell of table three; nothing where there are none. */
    String of(ReportRow row, @Nullable ApplicantKind kind, long count) {
        if (count == 0) {
            return "";
        }
        UriComponentsBuilder path = cases("")
                .queryParam("row", row.id())
                .queryParam("since", asked.from())
                .queryParam("until", asked.to());
        return (kind == null ? path : path.queryParam("kind", kind.name())).toUriString();
    }

    /** What was received in the period and asks for something with these words. */
    String topic(String words) {
        return cases("")
                .queryParam("from", asked.from())
                .queryParam("to", asked.to())
                .queryParam("words", words)
                .encode()
                .toUriString();
    }

    /** The reconsiderations or lawsuits of a cell of table four; those with any result where it is null. */
    String remedies(RemedyKind kind, @Nullable RemedyResult result, long count) {
        if (count == 0) {
            return "";
        }
        UriComponentsBuilder path = UriComponentsBuilder.fromPath(CASES + "/remedies")
                .queryParam("unit", asked.unit().id())
                .queryParam("below", asked.below())
                .queryParam("since", asked.from())
                .queryParam("until", asked.to())
                .queryParam("kind", kind);
        return (result == null ? path : path.queryParam("result", result)).toUriString();
    }

    /** Open cases whose day lies between these; null is no border. The day is one of "due" and "internal". */
    String open(String day, @Nullable LocalDate from, @Nullable LocalDate to, long count) {
        if (count == 0) {
            return "";
        }
        UriComponentsBuilder path = cases("OPEN");
        if (from != null) {
            path.queryParam(day + "From", from);
        }
        return (to == null ? path : path.queryParam(day + "To", to)).toUriString();
    }

    private UriComponentsBuilder cases(String stage) {
        return UriComponentsBuilder.fromPath(CASES)
                .queryParam("stage", stage)
                .queryParam("unit", asked.unit().id())
                .queryParam("below", asked.below());
    }

    /** The same figures as a file. */
    String sheet() {
        return UriComponentsBuilder.fromPath(StatisticsPages.PATH + "/xlsx")
                .queryParam("unit", asked.unit().id())
                .queryParam("below", asked.below())
                .queryParam("from", asked.from())
                .queryParam("to", asked.to())
                .toUriString();
    }
}
