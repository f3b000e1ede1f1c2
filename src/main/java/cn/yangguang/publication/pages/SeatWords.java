package cn.yangguang.publication.pages;

import cn.yangguang.organization.staff.StaffNames;
import cn.yangguang.publication.Edition;
import cn.yangguang.publication.ReviewLevels;
import cn.yangguang.publication.ReviewLevels.Seat;
import cn.yangguang.publication.Seats;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.Wanted;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.LevelRows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is named for the signature that a piece waits for, and who takes their place where they cannot sign it. */
@Component
class SeatWords {

    private final LevelRows levels;
    private final StaffNames names;

    SeatWords(LevelRows levels, StaffNames names) {
        this.levels = levels;
        this.names = names;
    }

    /** One sentence (Chinese); empty where it waits for no signature, or for anybody's with the right. */
    String of(KeptEdition kept) {
        int level = wanted(kept.edition());
        if (level < ReviewLevels.SECRECY) {
            return "";
        }
        Seat seat = levels.holding(
                        kept.publication().unit(), kept.content().metadata().documentType())
                .seat(level);
        return seat.named().isEmpty() ? "" : words(kept.edition(), seat, level);
    }

    private static int wanted(Edition edition) {
        boolean waits = switch (edition.stage()) {
            case Stage.InReview _, Stage.InSecrecyReview _ -> true;
            case Stage.Published(Instant _, boolean owed) -> owed;
            default -> false;
        };
        return switch (Wanted.of(edition)) {
            case Wanted.Level one when waits -> one.level();
            case Wanted.Secrecy _ when waits -> ReviewLevels.SECRECY;
            default -> -1;
        };
    }

    private String words(Edition edition, Seat seat, int level) {
        String what = level == ReviewLevels.SECRECY ? "审查人" : "审核人";
        List<UUID> named = seat.named();
        Map<UUID, StaffNames.Named> known = names.of(named);
        if (!Seats.vacant(edition, seat, level)) {
            String principal = what + " " + name(known, named.getFirst());
            return principal + (named.size() > 1 ? "，代理人 " + name(known, named.getLast()) : "") + "。";
        }
        return "这一级指定的" + named.stream().map(one -> name(known, one)).collect(Collectors.joining("、")) + "不能"
                + why(edition, named) + "，由其他有" + (level == ReviewLevels.SECRECY ? "保密审查" : "审核") + "权限的人办理。";
    }

    private static String why(Edition edition, List<UUID> named) {
        if (named.stream().allMatch(one -> Seats.hurried(edition, one))) {
            return "审核自己签发的信息";
        }
        return named.stream().allMatch(edition::isBy) ? "审核自己写的信息" : "审核自己写过、签发过或者审过另一级的信息";
    }

    private static String name(Map<UUID, StaffNames.Named> known, UUID person) {
        StaffNames.Named one = known.get(person);
        return one == null ? "" : one.name();
    }
}
