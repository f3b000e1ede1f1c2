package cn.yangguang;

import static cn.yangguang.DisclosedErrands.happens;
import static cn.yangguang.Errand.post;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import cn.yangguang.request.letters.LetterSteps;
import cn.yangguang.web.Visitor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How to call the routes by which an applicant goes on with the own case. */
final class ApplicantErrands {

    private static final String PROGRESS = "/open/requests/progress";

    private final WalkedDistrict district;
    private final Map<String, Function<Where, Errand>> known = new HashMap<>();

    private ApplicantErrands(WalkedDistrict district) {
        this.district = district;
        known.put("POST " + PROGRESS + "/reply", where -> {
            List<String> receipt = asked(where);
            return by(PROGRESS + "/reply", receipt).with("seen", "3", "words", "2025年度的验收意见。");
        });
        known.put("POST " + PROGRESS + "/answer", where -> by(PROGRESS + "/answer", answered(where)));
    }

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        return new ApplicantErrands(district).known;
    }

    private static Errand by(String path, List<String> receipt) {
        return post(path, "number", receipt.getFirst(), "code", receipt.getLast());
    }

    /** Number and code of a case whose applicant is asked to correct it. */
    private List<String> asked(Where where) {
        List<String> receipt = submitted(where);
        String path = path(receipt.getFirst());
        String until = LocalDate.parse(district.today()).plusDays(10).toString();
        happens(district, district.clerk, path, "received");
        happens(district, district.clerk, path, "correction-asked", "until", until, "words", "写明年度。");
        return receipt;
    }

    /** Number and code of a case that has its answer. */
    private List<String> answered(Where where) {
        return List.of(district.once(where, "answer to be taken", () -> {
                    List<String> receipt = submitted(where);
                    String path = path(receipt.getFirst());
                    LetterSteps.remedies(district.ofTheCity(Role.OFFICE), district.unitId(where));
                    happens(district, district.clerk, path, "received");
                    happens(district, district.clerk, path, "proposed", "word", "DISCLOSED", "words", "予以公开。");
                    LetterSteps.worded(district.clerk, path);
                    happens(district, district.head, path, "approved", "words", "同意。");
                    LetterSteps.seal(district.clerk, path);
                    happens(district, district.clerk, path, "served", "word", "ELECTRONIC", "words", "");
                    return String.join(" ", receipt);
                })
                .split(" ", 2));
    }

    private List<String> submitted(Where where) {
        Map<String, String> form = RequestErrands.form(district, where);
        form.put("way", "ONLINE");
        return Visitor.page(district.stranger().postBare("/open/requests/new", form))
                .select(".reference")
                .eachText();
    }

    private String path(String number) {
        return Visitor.page(district.clerk.get("/desk/requests?stage=&number=" + number))
                .select("tbody a")
                .attr("href");
    }
}
