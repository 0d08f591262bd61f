package jp.monobe.municipality;

import java.time.LocalDate;
import java.util.List;

/**
 * 標準処理期間 of single procedures (行政手続法6条), in days from receipt; all others have the city's common
 * one.
 */
public record ProcessingDays(List<Entry> procedures) {

    public record Entry(String procedure, int days) {}

    public ProcessingDays {
        procedures = List.copyOf(procedures);
    }

    /** Of a filing of this procedure received on that day. */
    public static int of(CitySettings city, String procedure, LocalDate received) {
        return city.find(SettingKey.PROCEDURE_DAYS, received).stream()
                .flatMap(days -> days.procedures.stream())
                .filter(entry -> entry.procedure().equals(procedure))
                .mapToInt(Entry::days)
                .findFirst()
                .orElseGet(() -> city.at(SettingKey.PROCESSING_DAYS, received));
    }
}
