package cn.yangguang.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the two commands take, what they refuse, and what they leave behind. */
@Timeout(180)
class BackupTests {

    private static final int DEEDS = 20;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path shared;

    @TempDir
    Path folder;

    @BeforeAll
    static void aHouseAndItsBackups() throws IOException {
        try (SmallHouse house = new SmallHouse(data())) {
            for (int i = 0; i < DEEDS; i++) {
                house.deed("deed " + i);
            }
            house.jdbc.sql("""
                    insert into web_session values ('1', '1', 0, 0, 0, 0, 'somebody')""").update();
            // of an entry that has no place yet the tree has no leaf to tell by
            house.awaitSealed();
        }
        // the server is down: the command starts the database itself
        Told.backup(whole(), "--data", data(), "--keys").done();
        Told.backup(bare(), "--data", data()).done();
    }

    private static Path data() {
        return shared.resolve("数据 one");
    }

    private static Path whole() {
        return shared.resolve("whole.zip");
    }

    private static Path bare() {
        return shared.resolve("bare.zip");
    }

    @Test
    void aRestoredHouseIsTheOneThatWasBackedUpButNobodyIsSignedIn() throws Exception {
        Path again = folder.resolve("again");
        assertThat(Told.restore(whole(), "--data", again).done().out()).contains(DEEDS + " 个文件", again.toString());
        assertThat(names(folder)).containsExactly("again");
        try (SmallHouse house = new SmallHouse(again)) {
            assertThat(house.deeds()).isEqualTo(DEEDS);
            assertThat(house.journal().sound()).isTrue();
            assertThat(house.jdbc
                            .sql("select count(*) from web_session")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
        assertThat(again.resolve("keys")).isDirectory();
        for (String key : names(data().resolve("keys"))) {
            assertThat(again.resolve("keys").resolve(key))
                    .hasSameTextualContentAs(data().resolve("keys").resolve(key));
        }
    }

    @Test
    void onlyItsOwnerReadsABackup() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(whole())))
                .isEqualTo("rw-------");
        assertThat(names(shared)).containsExactlyInAnyOrder("数据 one", "whole.zip", "bare.zip");
    }

    @Test
    void keysAreThereOnlyWhenAskedForAndNeededToRestore() throws IOException {
        assertThat(entries(whole())).anyMatch(name -> name.startsWith("keys/"));
        assertThat(entries(bare())).noneMatch(name -> name.startsWith("keys/"));
        Path again = folder.resolve("again");
        Told.restore(bare(), "--data", again).refusedWith("不含密钥", "--keys");
        Told.restore(bare(), "--data", again, "--keys", bare()).refusedWith("也没有密钥");
        Path others = Files.createDirectory(folder.resolve("others"));
        for (String key : names(data().resolve("keys"))) {
            Files.writeString(others.resolve(key), "00");
        }
        Told.restore(bare(), "--data", again, "--keys", others).refusedWith("不是这份备份的");
        assertThat(names(folder)).containsExactly("others");
        Told.restore(bare(), "--data", again, "--keys", data().resolve("keys")).done();
        assertThat(again.resolve("keys/sm4-1.key")).hasSameTextualContentAs(data().resolve("keys/sm4-1.key"));
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "mine");
        Told.backup(taken, "--data", data()).refusedWith("已经存在", "--overwrite");
        assertThat(taken).hasContent("mine");
        Told.backup(taken, "--data", data(), "--overwrite").done();
        assertThat(entries(taken)).contains("manifest.json");
        Path lived = Files.createDirectory(folder.resolve("lived"));
        Files.createFile(lived.resolve("something"));
        Told.restore(whole(), "--data", lived).refusedWith("只能恢复到空目录", lived.toString());
        assertThat(names(lived)).containsExactly("something");
        Told.restore(whole(), "--data", folder.resolve("no/where")).refusedWith("上级目录");
    }

    @Test
    void aFolderWithoutDatabaseHasNothingToBackUp() throws IOException {
        Path file = folder.resolve("b.zip");
        Told.backup(file, "--data", folder.resolve("nothing")).refusedWith("没有数据库");
        Told.backup(folder.resolve("no/where/b.zip"), "--data", data()).refusedWith("无法在", "写备份");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void whatIsNoBackupIsTold() throws IOException {
        Told.restore(file("text", "not a backup".getBytes(StandardCharsets.UTF_8)), "--data", folder.resolve("r"))
                .refusedWith("不是阳光的备份");
        byte[] bytes = Files.readAllBytes(whole());
        for (int length : new int[] {0, 100, bytes.length / 2, bytes.length - 1}) {
            Path cut = file("cut", Arrays.copyOf(bytes, length));
            Told.restore(cut, "--data", folder.resolve("r")).refusedWith("没有传完整");
        }
        Told.restore(changed("manifest.json", text -> text.replace("yangguang-backup", "other")), "--data", folder)
                .refusedWith("不是阳光的备份");
        Told.restore(folder.resolve("none"), "--data", folder.resolve("r")).refusedWith("无法读取");
        assertThat(folder.resolve("r")).doesNotExist();
    }

    @Test
    void whatALaterProgramMadeIsTold() throws IOException {
        Path r = folder.resolve("r");
        Told.restore(changed("manifest.json", text -> text.replace("\"format\" : 1", "\"format\" : 2")), "--data", r)
                .refusedWith("更新版本");
        Told.restore(
                        changed("manifest.json", text -> text.replace("V20__journal.sql", "V99999__later.sql")),
                        "--data",
                        r)
                .refusedWith("更新版本");
        assertThat(r).doesNotExist();
    }

    @Test
    void whatWasChangedIsFoundAndLeavesNothing() throws IOException {
        String file = entries(whole()).stream()
                .filter(name -> name.startsWith("files/"))
                .findFirst()
                .orElseThrow();
        for (String entry : List.of("tables/unit", file, "keys/sm4-1.key")) {
            Path bad = changed(entry, text -> text.replaceFirst("[0-9d]", "x"));
            Told.restore(bad, "--data", folder.resolve("r")).refusedWith("已损坏");
            Files.delete(bad);
        }
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void noNameInTheManifestLeadsOutOfTheFolder() throws IOException {
        for (String name : List.of("sm4-1.key", "V20__journal.sql")) {
            Path bad = changed("manifest.json", text -> text.replace(name, "../../" + name));
            Told.restore(bad, "--data", folder.resolve("r")).refusedWith("已损坏", "清单");
            Files.delete(bad);
        }
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aJournalThatWasChangedIsFoundWhateverTheManifestSays() throws IOException {
        Path bad = changed(whole(), "tables/journal_entry", text -> text.replaceFirst("test\\.deed", "test.dead"));
        byte[] rows = content(bad, "tables/journal_entry");
        String sm3 = cn.yangguang.keys.Sm3.hex(cn.yangguang.keys.Sm3.hash(rows));
        String was = cn.yangguang.keys.Sm3.hex(cn.yangguang.keys.Sm3.hash(content(whole(), "tables/journal_entry")));
        Path worse = changed(bad, "manifest.json", text -> text.replace(was, sm3));
        Told.restore(worse, "--data", folder.resolve("r")).refusedWith("已损坏", "日志");
        assertThat(names(folder)).noneMatch(name -> name.contains("r") && !name.endsWith("zip"));
    }

    private Path changed(String entry, UnaryOperator<String> change) throws IOException {
        return changed(whole(), entry, change);
    }

    /** The same backup with one entry changed, as a whole zip file. */
    private Path changed(Path backup, String entry, UnaryOperator<String> change) throws IOException {
        Path changed = Files.createTempFile(folder, "changed", ".zip");
        try (ZipFile from = new ZipFile(backup.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry each : from.stream().toList()) {
                byte[] bytes = content(backup, each.getName());
                String text = new String(bytes, StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(each.getName()));
                to.write(each.getName().equals(entry) ? change.apply(text).getBytes(StandardCharsets.UTF_8) : bytes);
                to.closeEntry();
            }
        }
        return changed;
    }

    private static byte[] content(Path backup, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(entry))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            return bytes.toByteArray();
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static List<String> entries(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
