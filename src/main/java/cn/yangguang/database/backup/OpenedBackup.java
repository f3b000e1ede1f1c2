package cn.yangguang.database.backup;

import cn.yangguang.database.Refusal;
import cn.yangguang.keys.HashedInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup that is read; whatever is wrong with it is told in one sentence. */
final class OpenedBackup implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private OpenedBackup(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    static OpenedBackup of(Path file) throws Refusal, IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal("无法读取备份 " + file + "，请检查文件名和权限。");
        }
        ZipFile zip = zip(file);
        try {
            OpenedBackup backup = new OpenedBackup(file, zip, manifest(file, zip));
            zip = null;
            return backup;
        } finally {
            if (zip != null) {
                zip.close();
            }
        }
    }

    private static ZipFile zip(Path file) throws Refusal, IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new Refusal(file + " 不是阳光的备份，或者没有传完整，请换一份备份再试。");
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws Refusal, IOException {
        ZipEntry entry = zip.getEntry("manifest.json");
        if (entry == null) {
            throw new Refusal(file + " 不是阳光的备份，请换一份再试。");
        }
        try (InputStream text = zip.getInputStream(entry)) {
            return switch (Manifest.read(text)) {
                case Manifest.Reading.Read(Manifest read) when read.isPlain() -> read;
                case Manifest.Reading.Read _ -> throw damaged(file, "清单");
                case Manifest.Reading.Foreign _ -> throw new Refusal(file + " 不是阳光的备份，请换一份再试。");
                case Manifest.Reading.Newer _ -> throw new Refusal(file + " 由更新版本的阳光程序生成，当前程序读不懂，请用那个版本或更新的版本恢复。");
            };
        } catch (ZipException e) {
            throw damaged(file, "清单");
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException(name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    /** Reads an entry. */
    interface Content {
        void read(InputStream in) throws Refusal, IOException, SQLException;
    }

    /**
     * Reads a whole entry and finds it as it was written.
     *
     * @throws Refusal if a byte of it is another
     */
    void read(String name, Manifest.Part part, Content content) throws Refusal, IOException, SQLException {
        try (HashedInput hashed = new HashedInput(entry(name))) {
            content.read(hashed);
            hashed.transferTo(java.io.OutputStream.nullOutputStream());
            if (hashed.size() != part.size() || !hashed.sm3().equals(part.sm3())) {
                throw damaged(file, name);
            }
        } catch (ZipException | java.io.EOFException e) {
            throw damaged(file, name);
        }
    }

    /** What is done with each line of the list of files. */
    interface Each {
        void file(String sm3) throws Refusal, IOException;
    }

    void forEachFile(Each each) throws Refusal, IOException, SQLException {
        read("files.txt", manifest.fileList(), in -> {
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                each.file(line.split(" ", 2)[0]);
            }
        });
    }

    Refusal damaged(String part) {
        return damaged(file, part);
    }

    private static Refusal damaged(Path file, String part) {
        return new Refusal("备份 " + file + " 已损坏（" + part + " 与生成时不一致），没有恢复任何内容，请换一份备份再试。");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
