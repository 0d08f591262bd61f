package jp.monobe.registry.vault;

import java.security.GeneralSecurityException;

/** A number was sealed with another key, for another person, or its row was changed. */
public final class VaultDoesNotOpen extends RuntimeException {

    VaultDoesNotOpen(String sealedWith, String key) {
        super("Sealed with key " + sealedWith + ", but the key is " + key);
    }

    VaultDoesNotOpen(GeneralSecurityException cause) {
        super("A row of the vault was changed or moved", cause);
    }
}
