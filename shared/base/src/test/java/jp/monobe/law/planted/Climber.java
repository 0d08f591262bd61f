package jp.monobe.law.planted;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A rule that asks what day it is, and a container for its parts. */
@Component
public abstract class Climber {

    public boolean isLate(Clock clock, LocalDate deadline) {
        return LocalDate.now(clock).isAfter(deadline);
    }
}
