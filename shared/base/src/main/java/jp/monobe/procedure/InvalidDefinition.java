package jp.monobe.procedure;

/** A definition shipped with the product is wrong; stops the start with file, line and reason. */
public final class InvalidDefinition extends RuntimeException {

    public InvalidDefinition(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
