package jp.monobe.publishing;

import java.util.function.Supplier;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;

/**
 * Whose entries are worked on (どちらの案内か): a city's own or the national ones. The same services work
 * on both; in the platform's scope they ask for the operator's roles instead of the city's.
 */
public enum Level {
    CITY,
    NATIONAL;

    /** Does the work as the same person on these entries; outside of a transaction. */
    public <T> T call(Supplier<T> work) {
        return this == CITY
                ? work.get()
                : Acting.as(Acting.current().actor(), new Scope.Platform()).call(work::get);
    }

    /** The level of the current scope. */
    static Level current() {
        return Acting.current().scope() instanceof Scope.City ? CITY : NATIONAL;
    }
}
