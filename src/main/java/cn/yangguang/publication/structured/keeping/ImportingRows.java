package cn.yangguang.publication.structured.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.keys.Sm3;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.keeping.Editions;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.keeping.WritingPublication;
import cn.yangguang.publication.structured.Filing;
import cn.yangguang.publication.structured.RowSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes rows from a file into a piece: sent, read in the background, looked at, then taken or let go. */
@Component
public class ImportingRows {

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 20 << 20;

    private final Editions editions;
    private final RowImports imports;
    private final RowSets sets;
    private final WritingPublication writing;
    private final Organization organization;
    private final Journal journal;

    ImportingRows(
            Editions editions,
            RowImports imports,
            RowSets sets,
            WritingPublication writing,
            Organization organization,
            Journal journal) {
        this.editions = editions;
        this.imports = imports;
        this.sets = sets;
        this.writing = writing;
        this.organization = organization;
        this.journal = journal;
    }

    /** What became of a file that was sent, or let go. */
    public sealed interface Sending {

        record Done() implements Sending {}

        /** Why not (Chinese). */
        record Refused(String sentence) implements Sending {}

        record NotAllowed() implements Sending {}
    }

    /** Keeps a file until it is read; what was sent before and not taken is let go. Needs DRAFT_PUBLICATION. */
    @Transactional
    public Sending send(Actor actor, UUID publication, String name, byte[] content) {
        Optional<KeptEdition> kept = drafted(actor, publication);
        if (kept.isEmpty()) {
            return new Sending.NotAllowed();
        }
        Filing filing = kept.get().content().structured().filing();
        if (filing == null) {
            return new Sending.Refused("这一件还没有选公开事项；请先在“修改内容”里选定，表格的列要按事项的要素来认。");
        }
        if (content.length == 0 || content.length > MOST_BYTES) {
            return new Sending.Refused("请选择要导入的表格文件，不超过 " + (MOST_BYTES >> 20) + " MB。");
        }
        if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xls|csv)")) {
            return new Sending.Refused(name + " 不是 xlsx、xls 或 csv 表格，请用表格软件另存后再导入。");
        }
        letGo(publication);
        imports.add(actor, publication, filing.item(), name, content);
        return done(actor, publication, "publication.send-rows", name + " " + Sm3.hex(Sm3.hash(content)));
    }

    /** Lets go what was sent. */
    @Transactional
    public Sending drop(Actor actor, UUID publication) {
        if (drafted(actor, publication).isEmpty()) {
            return new Sending.NotAllowed();
        }
        if (imports.find(publication).isEmpty()) {
            return new Sending.Refused("没有等待采用的表格，可能别人已经采用或放弃。");
        }
        letGo(publication);
        return done(actor, publication, "publication.drop-rows", "");
    }

    private Sending done(Actor actor, UUID publication, String act, String state) {
        journal.record(Entry.of(actor.staff(), act, "publication", publication, state));
        return new Sending.Done();
    }

    private void letGo(UUID publication) {
        Optional<RowImport> before = imports.find(publication);
        imports.remove(publication);
        before.map(RowImport::rows).map(RowSet::id).ifPresent(sets::forget);
    }

    /** Makes what was read the rows of the piece, seen at this version; a change like any other. */
    @Transactional
    public Taking take(Actor actor, UUID publication, int seen) {
        Optional<KeptEdition> kept = drafted(actor, publication);
        if (kept.isEmpty()) {
            return new Taking.NotAllowed();
        }
        Optional<RowImport> read = imports.find(publication);
        RowSet rows = read.map(RowImport::rows).orElse(null);
        if (rows == null) {
            return new Taking.Refused("没有等待采用的表格，可能别人已经采用或放弃。");
        }
        Filing filing = kept.get().content().structured().filing();
        if (filing == null || !filing.item().equals(read.orElseThrow().item())) {
            return new Taking.Refused("导入以后，这一件改了公开事项；请重新导入，列要按现在的事项来认。");
        }
        Taking became = put(actor, kept.get(), seen, rows);
        if (became instanceof Taking.Taken) {
            imports.remove(publication);
        }
        return became;
    }

    /** Takes the rows out of the piece. */
    @Transactional
    public Taking remove(Actor actor, UUID publication, int seen) {
        return drafted(actor, publication)
                .map(kept -> put(actor, kept, seen, null))
                .orElseGet(Taking.NotAllowed::new);
    }

    private Taking put(Actor actor, KeptEdition kept, int seen, @Nullable RowSet rows) {
        RowSet before = kept.content().structured().rows();
        Taking became = writing.rows(actor, kept.publication().id(), seen, rows);
        if (before != null && became instanceof Taking.Taken) {
            sets.forget(before.id());
        }
        return became;
    }

    private Optional<KeptEdition> drafted(Actor actor, UUID publication) {
        return editions.latest(publication).filter(kept -> {
            Unit unit = organization.unit(kept.publication().unit()).orElseThrow();
            return Permissions.may(actor, Act.DRAFT_PUBLICATION, unit);
        });
    }
}
