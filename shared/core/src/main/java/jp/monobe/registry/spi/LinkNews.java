package jp.monobe.registry.spi;

import java.util.UUID;

/** Hears that a person's sign-in account is another now, or none (紐付けの変更). */
public interface LinkNews {

    /** In the transaction that changed it. */
    void changed(UUID personId);
}
