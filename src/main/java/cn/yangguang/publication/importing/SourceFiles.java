package cn.yangguang.publication.importing;

import cn.yangguang.checks.FileChecks;
import cn.yangguang.document.Documents;
import cn.yangguang.duty.evidence.pages.UploadedFiles;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.keeping.WritingPublication;
import cn.yangguang.store.ContentType;
import cn.yangguang.store.Putting;
import cn.yangguang.store.Store;
import cn.yangguang.store.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The files that a line names: looked through before they are kept, and never from outside their folder. */
@Component
class SourceFiles {

    /** What of these cannot be read is broken, locked or meant to harm. */
    private static final Set<String> READABLE =
            Set.of("doc", "docx", "xls", "xlsx", "pdf", "txt", "csv", "md", "html", "htm");

    private final Store store;

    SourceFiles(Store store) {
        this.store = store;
    }

    /** What became of the files of one line. */
    sealed interface Keeping {

        record Kept(List<Attachment> files) implements Keeping {}

        record Refused(String sentence, boolean secret) implements Keeping {}
    }

    /** Why a line cannot be taken: because of one of its files. */
    private static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean secret;

        Unfit(String name, String why, boolean secret) {
            super("附件“" + (name.length() > 80 ? name.substring(0, 80) + "…" : name) + "”" + why);
            this.secret = secret;
        }
    }

    /** Keeps all of them, or none is anybody's. */
    Keeping keep(Path folder, List<String> names) {
        if (names.size() > WritingPublication.MOST_FILES) {
            return new Keeping.Refused(
                    "附件最多 " + WritingPublication.MOST_FILES + " 个，这里有 " + names.size() + " 个。", false);
        }
        List<Attachment> files = new ArrayList<>();
        try {
            for (String name : names) {
                Attachment file = keep(folder, name);
                files.removeIf(one -> one.sm3().equals(file.sm3()));
                files.add(file);
            }
            return new Keeping.Kept(files);
        } catch (Unfit unfit) {
            return new Keeping.Refused(String.valueOf(unfit.getMessage()), unfit.secret);
        }
    }

    private Attachment keep(Path folder, String name) throws Unfit {
        Path file = found(folder, name);
        try {
            if (Files.size(file) > Documents.MOST_BYTES) {
                throw new Unfit(name, "超过 " + (Documents.MOST_BYTES >> 20) + " MB，请压缩或拆分。", false);
            }
            byte[] bytes = Files.readAllBytes(file);
            look(name, bytes);
            return switch (store.put(new ByteArrayInputStream(bytes))) {
                case Putting.Refused _ -> throw new Unfit(name, "是空文件。", false);
                case Putting.Kept(StoredFile kept)
                when kept.type() == ContentType.UNKNOWN -> throw new Unfit(name, "认不出格式。", false);
                case Putting.Kept(StoredFile kept) ->
                    new Attachment(UploadedFiles.name(name, kept.type()), kept.sm3(), kept.size());
            };
        } catch (IOException e) {
            throw new Unfit(name, "读不出来，请检查权限和磁盘。", false);
        }
    }

    /** Links are followed first: a name that leads outside is refused whatever it looks like. */
    private static Path found(Path folder, String name) throws Unfit {
        try {
            Path file = folder.resolve(name).normalize();
            if (name.isBlank() || name.contains("\\") || !file.startsWith(folder)) {
                throw new Unfit(name, "不在导入的文件夹里，请用相对于它的文件名。", false);
            }
            if (!Files.isRegularFile(file)) {
                throw new Unfit(name, "没有找到。", false);
            }
            if (!file.toRealPath().startsWith(folder)) {
                throw new Unfit(name, "是通向文件夹以外的链接。", false);
            }
            return file;
        } catch (InvalidPathException | IOException e) {
            throw new Unfit(name, "读不出来，请检查文件名。", false);
        }
    }

    private static void look(String name, byte[] bytes) throws Unfit {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        switch (FileChecks.of(name, bytes)) {
            case FileChecks.Outcome.Checked checked
            when checked.secret() -> throw new Unfit(name, "有密级标志，不得进入本系统。", true);
            case FileChecks.Outcome.Refused(String sentence)
            when READABLE.contains(end) -> throw new Unfit(name, "不能导入：" + sentence, false);
            default -> {
                // pictures and archives are not read
            }
        }
    }
}
