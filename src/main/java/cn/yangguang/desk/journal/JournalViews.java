package cn.yangguang.desk.journal;

import cn.yangguang.journal.CheckingChain;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.JournalLine;
import cn.yangguang.journal.JournalReader;
import cn.yangguang.journal.TreeHead;
import cn.yangguang.keys.Keys;
import cn.yangguang.organization.staff.StaffNames;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts entries into words. */
@Component
class JournalViews {

    private static final String PERSON = "staff";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final JournalWords words;
    private final StaffNames names;
    private final JournalReader reader;
    private final Keys keys;
    private final Clock clock;

    JournalViews(JournalWords words, StaffNames names, JournalReader reader, Keys keys, Clock clock) {
        this.words = words;
        this.names = names;
        this.reader = reader;
        this.keys = keys;
        this.clock = clock;
    }

    List<JournalPage.Row> rows(List<JournalLine> lines) {
        Set<UUID> people = lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.entry().actor()), thing(line.entry()).stream()))
                .collect(Collectors.toSet());
        Map<UUID, StaffNames.Named> named = names.of(people);
        return lines.stream().map(line -> row(line, named)).toList();
    }

    private JournalPage.Row row(JournalLine line, Map<UUID, StaffNames.Named> named) {
        Entry entry = line.entry();
        StaffNames.Named actor = named.get(entry.actor());
        return new JournalPage.Row(
                line.position() == null ? "" : String.valueOf(line.position()),
                time(line.at()),
                actor == null ? unnamed(entry.actor()) : actor.name(),
                actor == null ? "" : actor.login(),
                words.act(entry.act()),
                words.kind(entry.kind()),
                thing(entry).map(id -> whose(id, named)).orElse(""),
                entry.thing().equals(ReadingJournal.HOUSE) ? "" : entry.thing());
    }

    /** The person whose account the entry is about, if it is about one. */
    private static Optional<UUID> thing(Entry entry) {
        return entry.kind().equals(PERSON) ? Optional.of(UUID.fromString(entry.thing())) : Optional.empty();
    }

    private static String whose(UUID id, Map<UUID, StaffNames.Named> named) {
        StaffNames.Named person = named.get(id);
        return person == null ? id.equals(Entry.SYSTEM) ? "没有这个用户名" : "" : person.name() + "（" + person.login() + "）";
    }

    private static String unnamed(UUID actor) {
        return actor.equals(Entry.SYSTEM) ? "系统" : "已不在册";
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(clock.getZone()));
    }

    /** How much is sealed, in one sentence. */
    String sealed() {
        return reader.head()
                .map(head -> "已封存 " + head.size() + " 条，最近一次在 " + time(head.at()) + "。")
                .orElse("还没有封存的记录。");
    }

    long size() {
        return reader.head().map(TreeHead::size).orElse(0L);
    }

    List<JournalPage.Fact> head() {
        return reader.head()
                .map(head -> List.of(
                        new JournalPage.Fact("已封存", head.size() + " 条"),
                        new JournalPage.Fact("封存时间", time(head.at())),
                        new JournalPage.Fact("根（SM3）", head.root()),
                        new JournalPage.Fact("签名（SM2）", head.signature()),
                        new JournalPage.Fact("签名公钥", keys.publicKey(head.signature()))))
                .orElse(List.of());
    }

    static String sentence(CheckingChain.Finding finding) {
        return switch (finding) {
            case CheckingChain.Finding.Sound(long first, long last) ->
                "序号 " + first + " 至 " + last + " 的 " + (last - first + 1) + " 条记录已逐条重算，与签名的日志树一致，没有改动，没有缺失。";
            case CheckingChain.Finding.Changed(long position) ->
                "序号 " + position + " 的记录与封存时不一致，或者已经缺失：请保全数据库和备份，立即报告。";
            case CheckingChain.Finding.HeadDiffers(long size) ->
                "第 " + size + " 条处的日志树与签名不一致：记录或者签名被改动过，请保全数据库和备份，立即报告。";
            case CheckingChain.Finding.Nothing() -> "这一段还没有封存的记录。";
        };
    }
}
