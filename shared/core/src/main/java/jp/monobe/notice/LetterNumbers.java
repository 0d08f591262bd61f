package jp.monobe.notice;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Numbers outgoing letters (文書番号), per fiscal year with gaps: a number drawn never comes back. The
 * year stands before the symbol, so that next year's first is not this year's.
 */
@Component
public class LetterNumbers {

    private final JdbcClient jdbc;
    private final Settings settings;

    LetterNumbers(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    public String next(LocalDate on) {
        return next(on, 1).getFirst();
    }

    /** Several in one statement. */
    public List<String> next(LocalDate on, int count) {
        var symbol = symbol(on);
        return jdbc
                .sql(
                        "select nextval(letter_"
                                + FiscalYear.of(on).year()
                                + ") from seq_1_to_"
                                + count)
                .query(Long.class)
                .list()
                .stream()
                .map(number -> symbol + number + "号")
                .toList();
    }

    /** As on a preview. */
    String blank(LocalDate on) {
        return symbol(on) + "　　号";
    }

    private String symbol(LocalDate on) {
        return FiscalYear.of(on).reiwa()
                + settings.of(Acting.city()).at(SettingKey.LETTER_SYMBOL, on);
    }
}
