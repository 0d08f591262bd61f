package jp.monobe.registry;

/**
 * A line of an imported file cannot be read; names file, line and column, never what stands there.
 */
public final class InvalidImport extends RuntimeException {

    InvalidImport(String file, long line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
