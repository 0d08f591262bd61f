package jp.monobe.facility.model;

/** A cell that cannot be what its column is; {@code key} names the sentence that says so. */
public final class BadCell extends RuntimeException {

    private final String key;

    BadCell(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
