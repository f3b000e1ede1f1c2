package cn.yangguang.keys;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** The keys of a folder, used with Bouncy Castle's lightweight interface (no provider is registered). */
final class KeyFiles implements Keys {

    private static final String HIDDEN = "sm4-gcm";
    private static final String MARKED = "hmac-sm3";
    private static final String SIGNED = "sm2-sm3";

    private final KeyRing hiding;
    private final KeyRing marking;
    private final KeyRing signing;

    KeyFiles(Path folder) {
        hiding = KeyRing.open(folder, KeyKind.HIDING);
        marking = KeyRing.open(folder, KeyKind.MARKING);
        signing = KeyRing.open(folder, KeyKind.SIGNING);
    }

    @Override
    public String encrypt(String plain) {
        int version = hiding.newest();
        byte[] sealed = Sm4.seal(hiding.key(version), plain.getBytes(StandardCharsets.UTF_8), head(HIDDEN, version));
        return new StoredValue(HIDDEN, version, Base64.getEncoder().encodeToString(sealed)).toString();
    }

    @Override
    public String decrypt(String stored) {
        StoredValue value = StoredValue.parse(HIDDEN, stored);
        byte[] sealed = Base64.getDecoder().decode(value.body());
        byte[] plain = Sm4.open(hiding.key(value.version()), sealed, head(HIDDEN, value.version()));
        return new String(plain, StandardCharsets.UTF_8);
    }

    @Override
    public String fingerprint(String value) {
        return fingerprint(value, marking.newest());
    }

    @Override
    public List<String> fingerprints(String value) {
        return marking.versions().stream()
                .map(version -> fingerprint(value, version))
                .toList();
    }

    @Override
    public String sign(byte[] message) {
        int version = signing.newest();
        byte[] signature = Sm2.sign(signing.key(version), message);
        return new StoredValue(SIGNED, version, Base64.getEncoder().encodeToString(signature)).toString();
    }

    @Override
    public boolean verify(byte[] message, String signature) {
        StoredValue value = StoredValue.parse(SIGNED, signature);
        return signing.has(value.version())
                && Sm2.verify(
                        Sm2.publicPoint(signing.key(value.version())),
                        message,
                        Base64.getDecoder().decode(value.body()));
    }

    @Override
    public String publicKey(String signature) {
        StoredValue value = StoredValue.parse(SIGNED, signature);
        return signing.has(value.version()) ? Sm3.hex(Sm2.publicPoint(signing.key(value.version()))) : "";
    }

    @Override
    public boolean current(String stored) {
        return stored.startsWith(HIDDEN)
                ? StoredValue.parse(HIDDEN, stored).version() == hiding.newest()
                : StoredValue.parse(MARKED, stored).version() == marking.newest();
    }

    private String fingerprint(String value, int version) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(marking.key(version)));
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        byte[] mark = new byte[mac.getMacSize()];
        mac.doFinal(mark, 0);
        return new StoredValue(MARKED, version, Sm3.hex(mark)).toString();
    }

    /** The head of a stored value is under its seal too. */
    private static byte[] head(String algorithm, int version) {
        return (algorithm + ":" + version).getBytes(StandardCharsets.UTF_8);
    }

    /** A positive number in 32 bytes, as key files keep it. */
    static byte[] fixed(BigInteger number) {
        return org.bouncycastle.util.BigIntegers.asUnsignedByteArray(32, number);
    }
}
