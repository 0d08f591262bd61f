package jp.monobe.mandate;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The one condition under which an agent may act for an applicant (代理できる条件): confirmed, not taken
 * back, not past its last day, and for this procedure. The guard asks it, and so does whoever is
 * about to write what an agent did.
 */
@Component
public final class LiveMandate {

    /** As a condition in SQL, for no procedure in particular. */
    public static final String STANDS = "m.state = 'STANDING' and m.until >= :today";

    private final Clock clock;

    LiveMandate(Clock clock) {
        this.clock = clock;
    }

    /**
     * As a condition in SQL over a row {@code m} of {@code mandate} and the parameter {@code
     * :today}.
     *
     * @param procedure a column or parameter of ours that holds the procedure's id
     */
    public static String covers(String procedure) {
        return "("
                + STANDS
                + " and (m.procedures is null or json_contains(m.procedures, json_quote("
                + procedure
                + "))))";
    }

    /** For the parameter {@code :today}. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }
}
