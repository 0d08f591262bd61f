package jp.monobe.municipality.spi;

import java.util.UUID;

/** Says whether an account owns a thing of one kind, in the city of the current scope. */
public interface Ownership {

    /** The kind as written in {@code @Guarded(owning = …)}. */
    String kind();

    boolean owns(UUID accountId, UUID id);
}
