package jp.monobe.notice;

import java.time.LocalDate;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers outgoing letters (文書番号), per fiscal year with gaps: a number drawn never comes back. */
@Component
public class LetterNumbers {

    private final JdbcClient jdbc;
    private final Settings settings;

    LetterNumbers(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    public String next(LocalDate on) {
        long count =
                jdbc.sql("select nextval(letter_" + FiscalYear.of(on).year() + ")")
                        .query(Long.class)
                        .single();
        return symbol(on) + count + "号";
    }

    /** As on a preview. */
    String blank(LocalDate on) {
        return symbol(on) + "　　号";
    }

    private String symbol(LocalDate on) {
        return settings.of(Acting.city()).at(SettingKey.LETTER_SYMBOL, on);
    }
}
