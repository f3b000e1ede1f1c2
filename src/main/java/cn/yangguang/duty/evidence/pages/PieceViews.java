package cn.yangguang.duty.evidence.pages;

import cn.yangguang.duty.Evidence;
import cn.yangguang.duty.Evidence.Fate;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.LookOutcome;
import cn.yangguang.duty.evidence.Piece;
import cn.yangguang.duty.evidence.ThingPath;
import cn.yangguang.web.Badge;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws pieces of evidence. */
@Component
class PieceViews {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ObjectProvider<ThingPath> things;
    private final Clock clock;

    PieceViews(ObjectProvider<ThingPath> things, Clock clock) {
        this.things = things;
        this.clock = clock;
    }

    PieceView view(Piece piece) {
        Evidence evidence = piece.evidence();
        String path = "/desk/evidence/" + piece.id();
        return new PieceView(
                piece.id().toString(),
                path,
                piece.title() + "（" + piece.occurrenceName() + "）",
                "/desk/due/" + piece.occurrence(),
                what(evidence.proof()),
                where(path, evidence.proof()),
                evidence.proof() instanceof Proof.Link,
                page(evidence.proof()),
                piece.words(),
                evidence.happened().toString(),
                evidence.effective().toString(),
                piece.unitName(),
                evidence.author().name() + "，" + time(evidence.recorded()),
                accepted(piece),
                ended(piece),
                Objects.requireNonNullElse(piece.hash(), ""),
                badge(piece),
                flags(piece));
    }

    String time(Instant at) {
        return TIME.format(at.atZone(clock.getZone()));
    }

    private static String what(Proof proof) {
        return switch (proof) {
            case Proof.File(String name, String _) -> name;
            case Proof.Link(String address, var page) -> page == null ? address : page.title();
            case Proof.Note _ -> "文字说明";
            case Proof.Kept _ -> "本系统中的记录";
        };
    }

    private String where(String path, Proof proof) {
        return switch (proof) {
            case Proof.File _ -> path + "/file";
            case Proof.Link(String address, var _) -> address;
            case Proof.Note _ -> "";
            case Proof.Kept(String thing, String _) ->
                things.orderedStream()
                        .flatMap(room -> room.of(thing).stream())
                        .findFirst()
                        .orElse("");
        };
    }

    private static String page(Proof proof) {
        if (!(proof instanceof Proof.Link link) || link.page() == null) {
            return "";
        }
        Proof.Page page = link.page();
        return Stream.of(
                        Optional.ofNullable(page.number()),
                        Optional.ofNullable(page.date()).map(date -> "网页日期 " + date),
                        Optional.of(link.address()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("，"));
    }

    private String accepted(Piece piece) {
        if (piece.evidence().fate() instanceof Fate.Accepted(Instant at, Evidence.Person who)) {
            return who.name() + "，" + time(at);
        }
        Instant before = piece.accepted();
        if (before != null) {
            return "曾于 " + time(before) + " 通过";
        }
        return piece.evidence().mustBeAccepted() ? "" : "不需要审核";
    }

    private String ended(Piece piece) {
        return switch (piece.evidence().fate()) {
            case Fate.Returned(Instant at, Evidence.Person who, String because) ->
                who.name() + "于 " + time(at) + " 退回：" + because;
            case Fate.Withdrawn(Instant at, String because) -> piece.withdrawer() + "于 " + time(at) + " 撤回：" + because;
            case Fate.Recorded _, Fate.Accepted _ -> "";
        };
    }

    static Badge badge(Piece piece) {
        return switch (piece.evidence().fate()) {
            case Fate.Returned _ -> new Badge("已退回", Badge.Lamp.BAD);
            case Fate.Withdrawn _ -> new Badge("已撤回", Badge.Lamp.PLAIN);
            case Fate.Recorded _, Fate.Accepted _ -> standing(piece);
        };
    }

    private static Badge standing(Piece piece) {
        boolean unread = piece.evidence().proof() instanceof Proof.Link && piece.hash() == null;
        if (piece.look() == LookOutcome.GONE) {
            return new Badge("没有这个网页", Badge.Lamp.BAD);
        }
        if (piece.look() == LookOutcome.REFUSED) {
            return new Badge("网址不能核对", Badge.Lamp.BAD);
        }
        if (unread) {
            return piece.look() == null ? new Badge("等待核对网页", Badge.Lamp.CALM) : new Badge("网页暂时打不开", Badge.Lamp.SOON);
        }
        if (piece.toBeAccepted()) {
            return new Badge("待审核", Badge.Lamp.SOON);
        }
        return piece.early() ? new Badge("过早，没有计入", Badge.Lamp.PLAIN) : new Badge("已计入", Badge.Lamp.GOOD);
    }

    private static List<String> flags(Piece piece) {
        List<String> flags = new ArrayList<>();
        if (piece.twice()) {
            String because = piece.twiceBecause();
            flags.add("同一件材料还登记在别的事项里" + (because == null ? "。" : "，登记时说明：" + because));
        }
        if (piece.look() == LookOutcome.CHANGED) {
            flags.add("网页内容与第一次核对时不同。");
        }
        if (piece.look() == LookOutcome.FAILED && piece.hash() != null) {
            flags.add("最近一次网页没有打开。");
        }
        if (piece.look() == LookOutcome.GONE && piece.hash() != null) {
            flags.add("核对时还在，后来没有了；仍然计入，请核实。");
        }
        if (piece.early()) {
            flags.add("生效日早于可办时间，不计入。");
        }
        return flags;
    }
}
