package jp.monobe.publishing;

/** An id that leads nowhere in this scope: wrong, or another's. */
public final class NoSuchEntry extends RuntimeException {

    public NoSuchEntry(Object id) {
        super("No entry or revision " + id);
    }
}
