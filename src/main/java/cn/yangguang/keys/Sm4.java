package cn.yangguang.keys;

import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM4 in Galois counter mode: what was changed does not open. */
final class Sm4 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Sm4() {}

    static byte[] newKey() {
        return random(16);
    }

    /** A key for keyed hashing. */
    static byte[] newLongKey() {
        return random(32);
    }

    /** Nonce, hidden bytes and tag; {@code head} is bound to them and not hidden. */
    static byte[] seal(byte[] key, byte[] plain, byte[] head) {
        byte[] nonce = random(NONCE);
        byte[] sealed = run(true, key, nonce, plain, head);
        byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return whole;
    }

    static byte[] open(byte[] key, byte[] whole, byte[] head) {
        byte[] sealed = Arrays.copyOfRange(whole, Math.min(NONCE, whole.length), whole.length);
        return run(false, key, Arrays.copyOf(whole, NONCE), sealed, head);
    }

    /** One block without mode, as the standard's example does it. */
    static byte[] block(byte[] key, byte[] plain) {
        SM4Engine engine = new SM4Engine();
        engine.init(true, new KeyParameter(key));
        byte[] hidden = new byte[engine.getBlockSize()];
        engine.processBlock(plain, 0, hidden, 0);
        return hidden;
    }

    private static byte[] run(boolean sealing, byte[] key, byte[] nonce, byte[] in, byte[] head) {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(sealing, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, head));
        byte[] out = new byte[cipher.getOutputSize(in.length)];
        try {
            int length = cipher.processBytes(in, 0, in.length, out, 0);
            cipher.doFinal(out, length);
            return out;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("the stored value was changed, or belongs to another key", e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
