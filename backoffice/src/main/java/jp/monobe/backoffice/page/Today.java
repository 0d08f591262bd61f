package jp.monobe.backoffice.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Business time (業務上の時刻) as the clerks' pages show it, in Japan. */
@Component
public class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** {@code 2026年11月23日}. */
    public String day(Instant at) {
        var local = LocalDate.ofInstant(at, clock.getZone());
        return "%d年%d月%d日".formatted(local.getYear(), local.getMonthValue(), local.getDayOfMonth());
    }

    /** {@code 2026年11月23日 10:05}. */
    public String text(Instant at) {
        var local = LocalDateTime.ofInstant(at, clock.getZone());
        return "%d年%d月%d日 %d:%02d"
                .formatted(
                        local.getYear(),
                        local.getMonthValue(),
                        local.getDayOfMonth(),
                        local.getHour(),
                        local.getMinute());
    }
}
