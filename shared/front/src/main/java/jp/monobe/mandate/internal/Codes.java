package jp.monobe.mandate.internal;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.monobe.kernel.Sha256;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Codes that are spoken or sent from applicant to agent (委任の番号), and who typed wrong ones. Twelve
 * digits are read over the telephone and typed on any keyboard; five tries an hour do not find one.
 */
@Repository
public class Codes {

    /** Told once; kept as a hash. */
    public record Code(String digits, Instant until) {}

    private static final Duration VALID = Duration.ofHours(24);
    private static final long NUMBER = 1_000_000_000_000L;
    private static final int MOST_AN_HOUR = 5;
    private static final int MOST_A_DAY = 10;

    private final JdbcClient jdbc;
    private final SystemTime time;
    private final SecureRandom random = new SecureRandom();

    Codes(JdbcClient jdbc, SystemTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    public Code fresh() {
        return new Code(
                String.format("%012d", random.nextLong(NUMBER)),
                UtcTime.whole(time.instant()).plus(VALID));
    }

    /** Full-width digits, spaces and strokes are what people type. */
    public static byte[] hash(String typed) {
        var digits =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Pd}\u30fc\u2212]", "");
        return Sha256.of(digits);
    }

    /** Callers hold the lock of the account. */
    public boolean areTooMany(UUID account) {
        return wrong(account, Duration.ofHours(1)) >= MOST_AN_HOUR
                || wrong(account, Duration.ofDays(1)) >= MOST_A_DAY;
    }

    private int wrong(UUID account, Duration within) {
        return jdbc.sql("select count(*) from mandate_try where account_id = ? and at > ?")
                .params(account, UtcTime.column(time.instant().minus(within)))
                .query(Integer.class)
                .single();
    }

    /** Older ones than the limits look at go. */
    public void countWrong(UUID account) {
        jdbc.sql("delete from mandate_try where account_id = ? and at < ?")
                .params(account, UtcTime.column(time.instant().minus(Duration.ofDays(2))))
                .update();
        jdbc.sql("insert into mandate_try (account_id, at) values (?, ?)")
                .params(account, UtcTime.column(time.instant()))
                .update();
    }
}
