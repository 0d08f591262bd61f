package jp.monobe.portal.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of signing a document (署名の結果), as the page after it is told. */
public enum SigningOutcome {
    SIGNED,
    /** She chose not to sign, or her signing PIN is locked. */
    REFUSED,
    /** The certificate is no longer valid, such as after a move: sign or identify later. */
    LAPSED,
    /** The signing service does not answer: sign or identify later. */
    AWAY,
    /** Signed with the card of somebody else. */
    OTHER_PERSON,
    /** The draft was changed while it was being signed. */
    CHANGED;

    /** As in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SigningOutcome> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
