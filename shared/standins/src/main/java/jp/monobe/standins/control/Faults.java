package jp.monobe.standins.control;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Which faults are on. All are off after a start. */
public final class Faults {

    private final Set<Fault> on = EnumSet.noneOf(Fault.class);
    private final List<BiConsumer<Fault, Boolean>> listeners = new ArrayList<>();

    public synchronized boolean isOn(Fault fault) {
        return on.contains(fault);
    }

    public synchronized void set(Fault fault, boolean wanted) {
        if (wanted ? on.add(fault) : on.remove(fault)) {
            listeners.forEach(listener -> listener.accept(fault, wanted));
        }
    }

    /** Told of every change. */
    public synchronized void listen(BiConsumer<Fault, Boolean> listener) {
        listeners.add(listener);
    }
}
