package cn.yangguang.publication.keeping;

import cn.yangguang.checks.Finding;
import cn.yangguang.checks.masking.CleanCopy;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.findings.Examining;
import cn.yangguang.publication.findings.KeptFindings;
import cn.yangguang.publication.findings.MaskedValues;
import cn.yangguang.publication.findings.SecondLook;
import cn.yangguang.publication.findings.Spot;
import cn.yangguang.store.Putting;
import cn.yangguang.store.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a masked, cleaned copy in the place of an attached file; the original stays for the desk and never goes out. */
@Component
public class MaskingFile {

    private final Editions editions;
    private final WritingPublication writing;
    private final KeptFindings kept;
    private final Examining examining;
    private final SecondLook second;
    private final MaskedValues masked;
    private final Organization organization;
    private final Store store;
    private final JdbcClient jdbc;

    MaskingFile(
            Editions editions,
            WritingPublication writing,
            KeptFindings kept,
            Examining examining,
            SecondLook second,
            MaskedValues masked,
            Organization organization,
            Store store,
            JdbcClient jdbc) {
        this.editions = editions;
        this.writing = writing;
        this.kept = kept;
        this.examining = examining;
        this.second = second;
        this.masked = masked;
        this.organization = organization;
        this.store = store;
        this.jdbc = jdbc;
    }

    /** Makes the copy of the file at this address; one change of the draft like any other. */
    @Transactional
    public Taking mask(Actor actor, UUID publication, int seen, String address) {
        Optional<KeptEdition> held = editions.held(publication);
        if (held.isEmpty() || !may(actor, held.get())) {
            return new Taking.NotAllowed();
        }
        Optional<Attachment> file = held.get().content().files().stream()
                .filter(one -> one.address().equals(address))
                .findFirst();
        if (file.isEmpty() || !drafted(held.get())) {
            return new Taking.Refused("现在的草稿里没有这个文件，没有办成。");
        }
        Set<Spot.Key> stands = kept.keys(publication);
        stands.addAll(examining.ownNames(held.get().content()));
        Predicate<String> shown = second.shown(held.get().content());
        return switch (CleanCopy.of(
                file.get().name(),
                bytes(file.get()),
                second.inFile(publication, held.get().content(), file.get()),
                finding -> stands.contains(key(finding)) || shown.test(finding.text()))) {
            case CleanCopy.Outcome.Refused(String sentence) -> new Taking.Refused(sentence);
            case CleanCopy.Outcome.Made made -> replaced(actor, publication, seen, file.get(), made);
        };
    }

    private static Spot.Key key(Finding finding) {
        return new Spot.Key(finding.kind(), finding.text());
    }

    private static boolean drafted(KeptEdition kept) {
        return kept.edition().stage() instanceof Stage.Drafted || kept.edition().stage() instanceof Stage.Returned;
    }

    private boolean may(Actor actor, KeptEdition held) {
        return Permissions.may(
                actor,
                Act.DRAFT_PUBLICATION,
                organization.unit(held.publication().unit()).orElseThrow());
    }

    private Taking replaced(Actor actor, UUID publication, int seen, Attachment file, CleanCopy.Outcome.Made made) {
        Attachment copy = stored(made);
        Taking became = writing.change(actor, publication, seen, before -> with(before, file, copy));
        if (became instanceof Taking.Taken) {
            masked.move(publication, file.sm3(), copy.sm3());
            made.hidden().forEach(finding -> masked.add(publication, key(finding), copy.sm3()));
            jdbc.sql("""
                            insert into masked_file (publication_id, copy_sm3, name, sm3, size) values (?, ?, ?, ?, ?)
                            on conflict do nothing
                            """)
                    .params(publication, copy.sm3(), file.name(), file.sm3(), file.size())
                    .update();
        }
        return became;
    }

    private static Content with(Content before, Attachment file, Attachment copy) {
        return before.with(before.files().stream()
                .map(one -> one.equals(file) ? copy : one)
                .toList());
    }

    private Attachment stored(CleanCopy.Outcome.Made made) {
        try {
            return switch (store.put(new ByteArrayInputStream(made.bytes()))) {
                case Putting.Kept kept ->
                    new Attachment(made.name(), kept.file().sm3(), kept.file().size());
                case Putting.Refused(String sentence) -> throw new IllegalStateException(sentence);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(Attachment file) {
        try {
            return Files.readAllBytes(store.path(file.sm3()).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The originals of which copies were made, each under the address of its copy. */
    public List<Original> originals(UUID publication) {
        return jdbc.sql("select copy_sm3, name, sm3, size from masked_file where publication_id = ?")
                .param(publication)
                .query((row, _) -> new Original(
                        row.getString("copy_sm3"),
                        new Attachment(row.getString("name"), row.getString("sm3"), row.getLong("size"))))
                .list();
    }

    /** A file that never goes out, and the copy that does. */
    public record Original(String copy, Attachment file) {}
}
