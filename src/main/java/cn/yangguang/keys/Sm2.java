package cn.yangguang.keys;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.util.BigIntegers;

/** SM2 signatures over SM3 on the recommended curve, in DER; the signer's identity is the standard's default. */
final class Sm2 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");
    private static final ECDomainParameters DOMAIN =
            new ECDomainParameters(CURVE.getCurve(), CURVE.getG(), CURVE.getN(), CURVE.getH());

    private Sm2() {}

    /** A private number between 1 and n - 2. */
    static byte[] newKey() {
        BigInteger last = DOMAIN.getN().subtract(BigInteger.TWO);
        return KeyFiles.fixed(BigIntegers.createRandomInRange(BigInteger.ONE, last, RANDOM));
    }

    static byte[] publicPoint(byte[] key) {
        return DOMAIN.getG().multiply(new BigInteger(1, key)).normalize().getEncoded(false);
    }

    static byte[] sign(byte[] key, byte[] message) {
        SM2Signer signer = new SM2Signer();
        signer.init(true, new ParametersWithRandom(new ECPrivateKeyParameters(new BigInteger(1, key), DOMAIN), RANDOM));
        signer.update(message, 0, message.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean verify(byte[] publicPoint, byte[] message, byte[] signature) {
        SM2Signer signer = new SM2Signer();
        signer.init(false, new ECPublicKeyParameters(CURVE.getCurve().decodePoint(publicPoint), DOMAIN));
        signer.update(message, 0, message.length);
        return signer.verifySignature(signature);
    }
}
