package jp.monobe.portal.signin;

import java.io.Serializable;
import java.util.UUID;

/**
 * What somebody goes to sign (署名するもの): a draft before it is handed in, or a filing that was handed
 * in without a signature.
 */
record ToSign(UUID id, boolean filed) implements Serializable {

    static ToSign draft(UUID id) {
        return new ToSign(id, false);
    }

    static ToSign filing(UUID id) {
        return new ToSign(id, true);
    }

    /** The page that says what came of it. */
    String address(SigningOutcome outcome) {
        return "/app/%s/%s/sign?result=%s"
                .formatted(filed ? "filing" : "draft", id, outcome.code());
    }
}
