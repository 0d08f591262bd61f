package jp.monobe.municipality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How a city asks for what was not paid in time (滞納整理), by its ordinance.
 *
 * @param reminderAfterDays days after the 納期限 from which a reminder (督促状) goes out
 * @param termDays days from the reminder to its own term (指定期限)
 * @param warnDays days before the limitation ends from which the office is warned
 * @param rates yearly rates of 延滞金, the oldest first
 */
public record Arrears(int reminderAfterDays, int termDays, int warnDays, List<Rate> rates) {

    /**
     * From a day on, in percent a year.
     *
     * @param firstMonth until one month from the day after the 納期限 has passed
     * @param after that
     */
    public record Rate(LocalDate from, BigDecimal firstMonth, BigDecimal after) {}

    public Arrears {
        rates = List.copyOf(rates);
        if (reminderAfterDays < 1 || termDays < 1 || warnDays < 0 || rates.isEmpty()) {
            throw new IllegalArgumentException("arrears: no such days, or no rate");
        }
    }
}
