package cn.yangguang.duty.evidence.pages;

import cn.yangguang.duty.Proof;
import cn.yangguang.keys.Keys;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.store.ContentType;
import cn.yangguang.store.Putting;
import cn.yangguang.store.Store;
import cn.yangguang.store.StoredFile;
import cn.yangguang.web.SentName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files as they are sent: kept in the store at once, so that a form that comes back need not send them again. */
@Component
public class UploadedFiles {

    /** Other ends of names that go with a type; a text may be called anything. */
    private static final Map<ContentType, Set<String>> ENDS = Map.of(
            ContentType.JPEG, Set.of("jpg", "jpeg"),
            ContentType.HTML, Set.of("html", "htm"),
            ContentType.TEXT, Set.of("txt", "csv", "md"));

    private final Store store;
    private final Keys keys;

    UploadedFiles(Store store, Keys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** What became of a sent file. */
    public sealed interface Upload {

        /** Kept; the seal lets the same person name it once more. */
        record Kept(Proof.File file, String seal) implements Upload {}

        record Refused(String sentence) implements Upload {}
    }

    /** Keeps what is of a kind that evidence may be. */
    public Upload keep(Actor actor, MultipartFile sent) {
        try (InputStream content = sent.getInputStream()) {
            return keep(actor, Objects.requireNonNullElse(sent.getOriginalFilename(), ""), content);
        } catch (IOException broken) {
            return new Upload.Refused("文件没有传完，请重新选择后再登记。");
        }
    }

    /** The same of a file that was read already. */
    public Upload keep(Actor actor, String sent, byte[] content) {
        try {
            return keep(actor, sent, new ByteArrayInputStream(content));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Upload keep(Actor actor, String sent, InputStream content) throws IOException {
        return switch (store.put(content)) {
            case Putting.Refused(String sentence) -> new Upload.Refused(sentence);
            case Putting.Kept(StoredFile file)
            when file.type() == ContentType.UNKNOWN ->
                new Upload.Refused("认不出这个文件的格式，请用 pdf、ofd、Office 文件、图片、网页、文本或者 zip 压缩包。");
            case Putting.Kept(StoredFile file) ->
                new Upload.Kept(
                        new Proof.File(name(sent, file.type()), file.sm3()),
                        keys.fingerprint(secret(actor, file.sm3())));
        };
    }

    /** A file that this person sent with the form before. */
    Optional<Proof.File> again(Actor actor, EvidenceForm typed) {
        boolean sealed = typed.kept().matches("[0-9a-f]{64}")
                && keys.fingerprints(secret(actor, typed.kept())).contains(typed.seal())
                && store.path(typed.kept()).isPresent();
        return sealed ? Optional.of(new Proof.File(SentName.clean(typed.keptName()), typed.kept())) : Optional.empty();
    }

    private static String secret(Actor actor, String sm3) {
        return "evidence file " + actor.staff() + " " + sm3;
    }

    /** Ends in what the content is, whatever the sender called it. */
    public static String name(String sent, ContentType type) {
        String clean = SentName.clean(sent);
        String end = clean.substring(clean.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Set<String> ends = ENDS.getOrDefault(type, Set.of(type.extension()));
        return ends.contains(end) ? clean : clean + "." + type.extension();
    }
}
