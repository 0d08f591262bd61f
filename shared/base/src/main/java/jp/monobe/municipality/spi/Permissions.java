package jp.monobe.municipality.spi;

import java.util.UUID;

/** Says what a member of staff may do in the city of the current scope. */
public interface Permissions {

    boolean allows(UUID staffId, String permission);
}
