package jp.monobe.procedure.catalogue;

/** A catalogue file that cannot be used; the message names file, line and reason. */
public final class InvalidCatalogue extends RuntimeException {

    InvalidCatalogue(String message) {
        super(message);
    }

    InvalidCatalogue(String message, Throwable cause) {
        super(message, cause);
    }
}
