package cn.yangguang.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTests {

    private static final HexFormat HEX = HexFormat.of();

    @TempDir
    Path folder;

    @Test // GB/T 32905-2016, example 1
    void sm3HashesTheStandardsExample() throws IOException {
        String expected = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
        assertThat(Sm3.hex(Sm3.hash("abc"))).isEqualTo(expected);
        assertThat(Sm3.hex(Sm3.hash("a".getBytes(UTF_8), "bc".getBytes(UTF_8)))).isEqualTo(expected);
        assertThat(Sm3.hex(Sm3.hash(new ByteArrayInputStream("abc".getBytes(UTF_8)))))
                .isEqualTo(expected);
    }

    @Test // GB/T 32907-2016, example 1
    void sm4HidesTheStandardsExample() {
        byte[] example = HEX.parseHex("0123456789abcdeffedcba9876543210");
        assertThat(HEX.formatHex(Sm4.block(example, example))).isEqualTo("681edf34d206965e86b3e94f536e4246");
    }

    @Test
    void whatWasHiddenComesBackAfterARestartAndLooksDifferentEachTime() {
        String once = Keys.in(folder).encrypt("张三 13800000000");
        String again = Keys.in(folder).encrypt("张三 13800000000");

        assertThat(once).startsWith("sm4-gcm:1:").isNotEqualTo(again);
        assertThat(Keys.in(folder).decrypt(once)).isEqualTo("张三 13800000000");
        assertThat(Keys.in(folder).decrypt(again)).isEqualTo("张三 13800000000");
    }

    @Test
    void aChangedValueDoesNotOpen() {
        Keys keys = Keys.in(folder);
        String stored = keys.encrypt("阳光");
        char last = stored.charAt(20) == 'A' ? 'B' : 'A';
        String changed = stored.substring(0, 20) + last + stored.substring(21);

        assertThatThrownBy(() -> keys.decrypt(changed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys.decrypt("阳光")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys.decrypt("sm4-gcm:1:AAAA")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFingerprintTellsEqualValuesAndNothingElse() {
        Keys keys = Keys.in(folder);
        assertThat(keys.fingerprint("13800000000"))
                .startsWith("hmac-sm3:1:")
                .isEqualTo(Keys.in(folder).fingerprint("13800000000"))
                .isNotEqualTo(keys.fingerprint("13800000001"))
                .isNotEqualTo(Keys.in(folder.resolve("other")).fingerprint("13800000000"));
    }

    @Test
    void aNewKeyVersionIsUsedAndTheOldOneStillRead() throws IOException {
        Keys old = Keys.in(folder);
        String hidden = old.encrypt("阳光");
        String mark = old.fingerprint("阳光");
        Files.writeString(folder.resolve("sm4-2.key"), "00112233445566778899aabbccddeeff");
        Files.writeString(folder.resolve("hmac-sm3-2.key"), "00112233445566778899aabbccddeeff");

        Keys renewed = Keys.in(folder);
        assertThat(renewed.encrypt("阳光")).startsWith("sm4-gcm:2:");
        assertThat(renewed.decrypt(hidden)).isEqualTo("阳光");
        assertThat(renewed.fingerprints("阳光"))
                .containsExactly(renewed.fingerprint("阳光"), mark)
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> old.decrypt(renewed.encrypt("阳光"))).hasMessageContaining("version 2");
    }

    @Test
    void aSignatureHoldsForItsMessageAndKeyOnly() {
        Keys keys = Keys.in(folder);
        byte[] message = "第一条".getBytes(UTF_8);
        String signature = keys.sign(message);

        assertThat(signature).startsWith("sm2-sm3:1:");
        assertThat(Keys.in(folder).verify(message, signature)).isTrue();
        assertThat(keys.verify("第二条".getBytes(UTF_8), signature)).isFalse();
        assertThat(Keys.in(folder.resolve("other")).verify(message, signature)).isFalse();
        assertThat(keys.publicKey(keys.sign(new byte[] {1}))).hasSize(130).startsWith("04");
    }

    @Test
    void keyFilesAreForTheOwnerOnly() throws IOException {
        Keys.in(folder.resolve("keys"));
        Path file = folder.resolve("keys/sm2-1.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
                .isEqualTo("rwx------");
    }
}
