package jp.monobe.standins.resident;

import java.nio.ByteBuffer;
import java.util.UUID;
import jp.monobe.standins.data.StandInSecret;

/** A person's subject at one client: the same at every sign-in, another at every other client. */
final class PairwiseSubjects {

    private final StandInSecret secret;

    PairwiseSubjects(StandInSecret secret) {
        this.secret = secret;
    }

    String of(String clientId, String cardKey) {
        var bytes = ByteBuffer.wrap(secret.bytes("sub:" + clientId + ":" + cardKey));
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }
}
