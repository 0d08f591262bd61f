package jp.monobe.resident.internal;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code mail_code}; callers hold the lock of the account. */
@Repository
public class MailCodes {

    /** A code as it is sent; kept nowhere but in the mail. */
    public record Issued(String digits, Instant expiresAt) {}

    private static final Duration VALID = Duration.ofMinutes(15);
    private static final int MOST_AN_HOUR = 5;
    private static final int MOST_A_DAY = 10;

    private final JdbcClient jdbc;
    private final SystemTime time;
    private final SecureRandom random = new SecureRandom();

    MailCodes(JdbcClient jdbc, SystemTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Counted for the account and for the address: nobody's mailbox is to be flooded. */
    public boolean isTooMany(UUID account, String mail) {
        return sent(account, mail, Duration.ofHours(1)) >= MOST_AN_HOUR
                || sent(account, mail, Duration.ofDays(1)) >= MOST_A_DAY;
    }

    private int sent(UUID account, String mail, Duration within) {
        return jdbc.sql(
                        "select greatest((select count(*) from mail_code where account_id ="
                                + " :account and sent_at > :since), (select count(*) from mail_code"
                                + " where mail = :mail and sent_at > :since))")
                .param("account", account)
                .param("mail", mail)
                .param("since", UtcTime.column(time.instant().minus(within)))
                .query(Integer.class)
                .single();
    }

    /** Older ones than the limits look at go. */
    public Issued issue(UUID account, String mail) {
        endAll(account);
        jdbc.sql("delete from mail_code where account_id = ? and sent_at < ?")
                .params(account, UtcTime.column(time.instant().minus(Duration.ofDays(2))))
                .update();
        var digits = String.format("%06d", random.nextInt(1_000_000));
        var salt = new byte[16];
        random.nextBytes(salt);
        var now = UtcTime.whole(time.instant());
        jdbc.sql(
                        "insert into mail_code (account_id, mail, salt, hash, sent_at, expires_at)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        account,
                        mail,
                        salt,
                        MailCode.hash(salt, digits),
                        UtcTime.column(now),
                        UtcTime.column(now.plus(VALID)))
                .update();
        return new Issued(digits, now.plus(VALID));
    }

    public Optional<MailCode> waiting(UUID account) {
        return jdbc.sql(
                        "select id, mail, salt, hash, expires_at, attempts from mail_code where"
                                + " account_id = ? and not ended order by id desc limit 1")
                .param(account)
                .query((row, _) -> code(row))
                .optional();
    }

    public void countAttempt(MailCode code) {
        jdbc.sql("update mail_code set attempts = attempts + 1 where id = ?")
                .param(code.id())
                .update();
    }

    public void endAll(UUID account) {
        jdbc.sql("update mail_code set ended = true where account_id = ? and not ended")
                .param(account)
                .update();
    }

    private static MailCode code(ResultSet row) throws SQLException {
        return new MailCode(
                row.getLong("id"),
                row.getString("mail"),
                row.getBytes("salt"),
                row.getBytes("hash"),
                UtcTime.instant(row.getObject("expires_at", LocalDateTime.class)),
                row.getInt("attempts"));
    }
}
