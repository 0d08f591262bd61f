package jp.monobe.document.internal.type;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Lends font sets (about 15 MB each when all fonts are read) to threads, as many as there are
 * processors; whoever comes then waits.
 */
public final class FontPool {

    private final Semaphore sets = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final ConcurrentLinkedDeque<FontSet> free = new ConcurrentLinkedDeque<>();
    private final GaijiFont gaiji;

    public FontPool(GaijiFont gaiji) {
        this.gaiji = gaiji;
    }

    public void with(Consumer<FontSet> work) {
        sets.acquireUninterruptibly();
        try {
            var lent = free.poll();
            var set = lent == null ? new FontSet(gaiji) : lent;
            work.accept(set);
            free.push(set);
        } finally {
            sets.release();
        }
    }
}
