package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front door holds: it builds what is stale and nothing else, and says in one sentence what is missing. */
class LauncherTests {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path around;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Checkout checkout;

    @BeforeEach
    void checkOut() throws IOException {
        checkout = new Checkout(around);
    }

    @Test
    void aFreshProgramStartsNoMaven() throws Exception {
        checkout.run("plan");
        var second = checkout.run("plan");
        assertThat(second.status()).isZero();
        assertThat(checkout.mavenCalls()).isEqualTo(1);
    }

    @Test
    void aChangedANewAndADeletedFileAreEachBuiltOnce() throws Exception {
        checkout.run("plan");
        checkout.write("src/main/java/One.java", "class One { int two; }");
        checkout.run("plan");
        checkout.write("src/main/resources/deep/three.txt", "3");
        checkout.run("plan");
        Files.delete(checkout.root.resolve("src/main/java/Two.java"));
        checkout.run("plan");
        checkout.run("plan");
        assertThat(checkout.mavenCalls()).isEqualTo(4);
    }

    @Test
    void whatChangesDuringABuildIsBuiltNextTime() throws Exception {
        checkout.write("mvn-seconds", "0.5");
        var building = checkout.start(checkout.root, checkout.root.resolve("yangguang"), "plan");
        waitForMaven();
        checkout.write("pom.xml", "<project></project>");
        building.await();
        checkout.run("plan");
        assertThat(checkout.mavenCalls()).isEqualTo(2);
    }

    @Test
    void theProgramAloneSpeaksOnStandardOutput() throws Exception {
        var ending = checkout.run("plan", "read", "有 空格 的.txt", "");
        assertThat(ending.out())
                .containsExactly(
                        "" + ending.process(), checkout.root.toString(), "C.UTF-8", "plan", "read", "有 空格 的.txt", "");
        assertThat(ending.err()).isEmpty();
    }

    @Test
    void aLinkFromAnotherFolderLeavesTheCallerWhereItIs() throws Exception {
        Path elsewhere = Files.createDirectory(around.resolve("别处"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("yg"), checkout.root.resolve("yangguang"));
        var ending = checkout.start(elsewhere, link, "plan").await();
        assertThat(ending.status()).isZero();
        assertThat(ending.out()).contains(elsewhere.toString());
        assertThat(checkout.root.resolve("target/yangguang.jar")).exists();
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        checkout.write("mvn-seconds", "0.5");
        Path launcher = checkout.root.resolve("yangguang");
        var first = checkout.start(checkout.root, launcher, "plan");
        var second = checkout.start(checkout.root, launcher, "plan");
        assertThat(first.await().status()).isZero();
        assertThat(second.await().status()).isZero();
        assertThat(checkout.mavenCalls()).isEqualTo(1);
    }

    @Test
    void aBuildThatIsKilledLeavesTheNextOneWorking() throws Exception {
        checkout.run("plan");
        checkout.write("pom.xml", "<project></project>");
        checkout.write("mvn-seconds", "0.5");
        var killed = checkout.start(checkout.root, checkout.root.resolve("yangguang"), "plan");
        while (checkout.mavenCalls() < 2) {
            Thread.sleep(10);
        }
        killed.process().destroyForcibly().waitFor();
        assertThat(checkout.root.resolve(".build/current/yangguang.jar")).exists();
        assertThat(checkout.run("plan").status()).isZero();
        assertThat(checkout.mavenCalls()).isEqualTo(3);
    }

    @Test
    void aFailedBuildKeepsTheOldProgramAndSaysWhy() throws Exception {
        checkout.run("plan");
        checkout.write("mvn-says", "[INFO] at work\n[ERROR] One.java:[1,2] ';' expected\n[ERROR] -> [Help 1]\n");
        checkout.write("pom.xml", "<project></project>");
        var ending = checkout.run("plan");
        assertThat(ending.status()).isEqualTo(2);
        assertThat(ending.out()).isEmpty();
        assertThat(ending.err()).hasSize(2).last().isEqualTo("[ERROR] One.java:[1,2] ';' expected");
        assertThat(checkout.root.resolve(".build/current/yangguang.jar")).exists();
    }

    @Test
    void oldProgramsAreRemovedWhenNobodyRunsThem() throws Exception {
        checkout.run("plan");
        checkout.write("pom.xml", "<project></project>");
        checkout.run("plan");
        try (var images = Files.newDirectoryStream(checkout.root.resolve(".build"), "image-*")) {
            assertThat(images).hasSize(1);
        }
    }

    /** The JVM takes such a cache by the names in it, and fails when the place it was made in is gone. */
    @Test
    void aCopyOfTheProgramDoesWithoutTheCacheOfAnotherPlace() throws Exception {
        checkout.run("plan");
        Files.createFile(checkout.root.resolve(".build/current/reading.aot"));
        assertThat(checkout.run("plan").out()).contains("with reading.aot");
        Path moved = Files.move(checkout.root, around.resolve("搬走"));
        var ending = checkout.start(moved, moved.resolve("yangguang"), "plan").await();
        assertThat(ending.status()).isZero();
        assertThat(ending.out()).contains("plan").doesNotContain("with reading.aot");
        Files.move(moved, checkout.root);
    }

    @Test
    void aMissingJdkIsSaidInOneSentence() throws Exception {
        checkout.replaceInLauncher("least_release=25", "least_release=99");
        assertRefused(checkout.run("plan"), "没有找到 JDK 99");
    }

    @Test
    void aMissingMavenIsSaidInOneSentence() throws Exception {
        checkout.replaceInLauncher("/usr/share/maven", "/nowhere");
        Files.delete(checkout.tools.resolve("mvn"));
        assertRefused(checkout.run("plan"), "没有找到 Maven");
    }

    @Test
    void aMissingFlockIsSaidInOneSentence() throws Exception {
        Files.delete(checkout.tools.resolve("flock"));
        assertRefused(checkout.run("plan"), "没有找到 flock");
    }

    @Test
    void aFullDiskIsSaidInOneSentence() throws Exception {
        checkout.write("mvn-says", "[ERROR] x.class: No space left on device\n");
        assertRefused(checkout.run("plan"), "磁盘空间不足");
        checkout.replaceTool("df", "#!/usr/bin/env bash\nprintf 'head\\n/dev/x 9 9 5 99%% /\\n'\n");
        assertRefused(checkout.run("plan"), "只剩 5 MB");
    }

    @Test
    void aCheckoutThatCannotBeWrittenIsSaidInOneSentence() throws Exception {
        checkout.write("target", "a file where the folder should be");
        assertRefused(checkout.run("plan"), "无法写入 " + checkout.root.resolve("target"));
    }

    @Test
    void helpAndNoCommandSayWhatThereIsAndBuildNothing() throws Exception {
        var help = checkout.run("help");
        assertThat(help.status()).isZero();
        assertThat(String.join("\n", help.out())).contains("run ", "build ", "test ", "fix ", "bench ");
        assertThat(checkout.run().out()).isEqualTo(help.out());
        assertThat(checkout.mavenCalls()).isZero();
    }

    @Test
    void helpNamesEveryCommandOfTheProgram() throws Exception {
        var help = String.join("\n", checkout.run("help").out());
        for (var command : FrontDoor.open().getSubcommands().entrySet()) {
            if (!command.getValue().getCommandSpec().usageMessage().hidden()) {
                assertThat(help).contains("\n  " + command.getKey() + " ");
            }
        }
    }

    private void waitForMaven() throws Exception {
        while (checkout.mavenCalls() == 0) {
            Thread.sleep(10);
        }
    }

    private static void assertRefused(Checkout.Ending ending, String beginning) {
        assertThat(ending.status()).isEqualTo(2);
        assertThat(ending.out()).isEmpty();
        assertThat(ending.err()).singleElement().asString().contains(beginning).endsWith("。");
    }
}
