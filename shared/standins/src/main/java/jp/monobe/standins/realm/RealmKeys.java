package jp.monobe.standins.realm;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.interfaces.ECPublicKey;
import jp.monobe.standins.data.StandInSecret;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** The key a realm signs its tokens with: ES256, the same after a restart. */
public final class RealmKeys {

    private final JWKSource<SecurityContext> keys;

    public RealmKeys(Realm realm, StandInSecret secret) {
        var pair = secret.ecKey("realm:" + realm.id());
        keys =
                new ImmutableJWKSet<>(
                        new JWKSet(
                                new ECKey.Builder(Curve.P_256, (ECPublicKey) pair.getPublic())
                                        .privateKey(pair.getPrivate())
                                        .keyUse(KeyUse.SIGNATURE)
                                        .algorithm(JWSAlgorithm.ES256)
                                        .keyID("standin-" + realm.id())
                                        .build()));
    }

    JWKSource<SecurityContext> source() {
        return keys;
    }

    JwtEncoder encoder() {
        return new NimbusJwtEncoder(keys);
    }

    JwtDecoder decoder() {
        return NimbusJwtDecoder.withJwkSource(keys).jwsAlgorithm(SignatureAlgorithm.ES256).build();
    }
}
