package cn.yangguang.request.letters;

import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.DocumentNumber;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.remedies.RemedyLine;
import cn.yangguang.request.remedies.RemedyLines;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws letters up: as drafts, and finished with number and date. */
@Component
class Drawing {

    private final Letters letters;
    private final RemedyLines lines;
    private final Organization organization;

    Drawing(Letters letters, RemedyLines lines, Organization organization) {
        this.letters = letters;
        this.lines = lines;
        this.organization = organization;
    }

    /** The letter as it stands: finished, or as it would go out. */
    LetterText text(KeptRequest request, KeptLetter letter) {
        LetterText finished = letter.finished();
        String number = letter.kind().numbered() ? "（草稿，尚未编号）" : "";
        return finished == null ? composed(request, letter, number, "（成文日期）") : finished;
    }

    /** Why a letter of this kind cannot be made here (Chinese); nothing where it can. */
    Optional<String> hindrance(KeptRequest request, LetterKind kind) {
        RemedyLine line = line(request);
        if (kind == LetterKind.FEE && line != null && !line.charges()) {
            return Optional.of("“" + organ(request) + "”没有开启收取信息处理费，不能办理收费：要收取的，请政府信息公开工作机构先在“依申请公开—文书登记—救济途径”里开启。");
        }
        return !kind.numbered() || line != null
                ? Optional.empty()
                : Optional.of("“" + organ(request)
                        + "”还没有登记救济途径（复议机关、法院）和文书代字，不能制作这份文书：请政府信息公开工作机构在“依申请公开—文书登记—救济途径”里登记之后再办。");
    }

    /** Finishes a draft: from now on nothing in it changes. The caller has asked for a {@link #hindrance}. */
    void finish(KeptRequest request, KeptLetter letter, LocalDate on) {
        RemedyLine line = line(request);
        DocumentNumber number =
                letter.kind().numbered() && line != null ? letters.next(line.code(), on.getYear()) : null;
        String printed = number == null ? "" : number.printed();
        letters.finish(letter.id(), composed(request, letter, printed, Composing.day(on)), number, on);
    }

    private LetterText composed(KeptRequest request, KeptLetter letter, String number, String date) {
        return Composing.of(request, organ(request), letter, line(request), number, date);
    }

    private @Nullable RemedyLine line(KeptRequest request) {
        return lines.of(request.unit()).orElse(null);
    }

    private String organ(KeptRequest request) {
        return organization.unit(request.unit()).orElseThrow().name();
    }
}
