package cn.yangguang.request.letters;

import static cn.yangguang.request.letters.Wording.Place.CONTENT;
import static cn.yangguang.request.letters.Wording.Place.REASONS;
import static cn.yangguang.request.letters.Wording.Place.WAY;

import cn.yangguang.request.Answer;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.letters.Wording.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a letter must say in people's words before it is approved or finished: the way to what is public (Art. 36(1), 39), the
 * information or the way to it (36(2)), the reasons of a refusal (36(3) to (5), 37, 38), what a third party is told (32), the
 * way to pay (国办函〔2020〕109号).
 */
final class RequiredPlaces {

    private RequiredPlaces() {}

    /** What still has to be written (Chinese); nothing where all is. */
    static Optional<String> hindrance(KeptRequest request, KeptLetter letter) {
        return of(request, letter).stream()
                .filter(group -> group.stream()
                        .allMatch(place -> letter.wording().at(place).isBlank()))
                .findFirst()
                .map(group -> names(letter.kind(), group) + "还没有写：请在“文书”里打开这份文书，写好、保存之后再办。");
    }

    static String names(LetterKind kind, List<Place> group) {
        return group.stream()
                .map(place -> "“" + NoticeWords.label(kind, place) + "”")
                .collect(Collectors.joining("或者"));
    }

    /** Groups of places; in each group one of them at least is written. */
    static List<List<Place>> of(KeptRequest request, KeptLetter letter) {
        return letter.kind() == LetterKind.REPLY ? of(Composing.answer(request, letter)) : of(letter.kind());
    }

    private static List<List<Place>> of(Answer answer) {
        return switch (answer) {
            case ALREADY_PUBLIC, PUBLIC_PUBLICATION -> List.of(List.of(WAY));
            case DISCLOSED -> List.of(List.of(CONTENT, WAY));
            case PARTLY_DISCLOSED -> List.of(List.of(REASONS), List.of(CONTENT, WAY));
            case STATE_SECRET,
                    PROHIBITED_BY_LAW,
                    SECURITY_AND_STABILITY,
                    THIRD_PARTY_RIGHTS,
                    INTERNAL_AFFAIRS,
                    PROCESS_INFORMATION,
                    ENFORCEMENT_CASE_FILE,
                    NOT_HELD,
                    NEEDS_MAKING,
                    STILL_UNCLEAR -> List.of(List.of(REASONS));
            case ADMINISTRATIVE_QUERY -> List.of(List.of(REASONS, WAY));
            case OTHER -> List.of(List.of(CONTENT));
            case NONEXISTENT, PETITION, REPEATED, EXCESSIVE, REISSUE, CORRECTION_OVERDUE, FEE_UNPAID, WITHDRAWN ->
                List.of();
        };
    }

    private static List<List<Place>> of(LetterKind kind) {
        return switch (kind) {
            case CORRECTION, REASONS, THIRD_PARTY, CO_AUTHOR, ASSISTANCE -> List.of(List.of(CONTENT));
            case DISCLOSURE_TOLD -> List.of(List.of(CONTENT), List.of(Place.REASONS));
            case FEE -> List.of(List.of(CONTENT), List.of(WAY));
            case REGISTRATION, RECEIPT, DELAY, CONFIRMATION, CONSULTATION_TOLD, REPLY -> List.of();
        };
    }
}
