package jp.monobe.standins.data;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import org.bouncycastle.jce.ECNamedCurveTable;

/** A P-256 key made from 32 bytes. Fit for a stand-in, not for a real authority. */
final class DerivedEcKey {

    private static final String CURVE = "secp256r1";

    private DerivedEcKey() {}

    static KeyPair from(byte[] seed) {
        try {
            var curve = ECNamedCurveTable.getParameterSpec(CURVE);
            BigInteger scalar =
                    new BigInteger(1, seed)
                            .mod(curve.getN().subtract(BigInteger.ONE))
                            .add(BigInteger.ONE);
            var point = curve.getG().multiply(scalar).normalize();
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(CURVE));
            ECParameterSpec spec = parameters.getParameterSpec(ECParameterSpec.class);
            var factory = KeyFactory.getInstance("EC");
            return new KeyPair(
                    factory.generatePublic(
                            new ECPublicKeySpec(
                                    new ECPoint(
                                            point.getAffineXCoord().toBigInteger(),
                                            point.getAffineYCoord().toBigInteger()),
                                    spec)),
                    factory.generatePrivate(new ECPrivateKeySpec(scalar, spec)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
