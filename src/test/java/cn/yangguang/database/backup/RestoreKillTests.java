package cn.yangguang.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kill -9 of a restore at several moments: its place stays as it was, and the next restore is not disturbed. */
@Timeout(300)
class RestoreKillTests {

    @TempDir
    Path folder;

    @Test
    void theOldStateStaysUntilTheNewOneIsWhole() throws Exception {
        Path file = folder.resolve("b.zip");
        try (SmallHouse house = new SmallHouse(folder.resolve("data"))) {
            for (int i = 0; i < 200; i++) {
                house.deed("deed " + i);
            }
            Told.backup(file, "--data", folder.resolve("data"), "--keys").done();
        }
        Path place = Files.createDirectory(folder.resolve("place"));
        long begin = System.nanoTime();
        assertThat(restore(file, folder.resolve("measured")).status()).isZero();
        long whole = (System.nanoTime() - begin) / 1_000_000;

        for (int part : new int[] {35, 55, 75, 90}) {
            Program program = restore(file, place);
            Thread.sleep(whole * part / 100);
            program.close();
            if (!isEmpty(place)) {
                break; // this one was faster than the first
            }
        }
        if (isEmpty(place)) {
            Told.restore(file, "--data", place).done();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("b.zip", "data", "measured", "place", "output");
        }
        try (SmallHouse house = new SmallHouse(place)) {
            assertThat(house.deeds()).isEqualTo(200);
        }
    }

    private static boolean isEmpty(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.findAny().isEmpty();
        }
    }

    private Program restore(Path file, Path place) throws IOException {
        return Program.start(folder.resolve("output"), "restore", file, "--data", place);
    }
}
