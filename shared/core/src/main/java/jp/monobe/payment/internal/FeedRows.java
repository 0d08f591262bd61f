package jp.monobe.payment.internal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.monobe.billing.SlipAnswer;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.payment.AgentFault;
import jp.monobe.payment.internal.CollectingAgent.Inquiry;
import jp.monobe.payment.model.AgentReading.Fault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far an agent's messages and files are read, what was set aside, and what agents asked. */
@Component
public class FeedRows {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ID = 40;

    private final JdbcClient jdbc;
    private final SystemTime time;

    FeedRows(JdbcClient jdbc, SystemTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** What is read on. */
    public enum Feed {
        MESSAGES,
        FILES
    }

    /**
     * Where a feed stands.
     *
     * @param attempts at the next one, that failed
     */
    public record Cursor(long position, int attempts) {}

    /** From the beginning when nothing was read. */
    public Cursor cursor(String maker, Feed feed) {
        return read(maker, feed, "").orElse(new Cursor(0, 0));
    }

    /** Held until the transaction ends: two who read on do so one after the other. */
    public Cursor lock(String maker, Feed feed) {
        jdbc.sql("insert ignore into agent_cursor (maker, feed) values (?, ?)")
                .params(maker, feed.name())
                .update();
        return read(maker, feed, " for update").orElseThrow();
    }

    private Optional<Cursor> read(String maker, Feed feed, String end) {
        return jdbc.sql(
                        "select position, attempts from agent_cursor where maker = ? and feed = ?"
                                + end)
                .params(maker, feed.name())
                .query((row, _) -> new Cursor(row.getLong(1), row.getInt(2)))
                .optional();
    }

    /** The caller holds it. */
    public void moved(String maker, Feed feed, long position) {
        jdbc.sql(
                        "update agent_cursor set position = ?, attempts = 0 where maker = ? and"
                                + " feed = ?")
                .params(position, maker, feed.name())
                .update();
    }

    public void failed(String maker, Feed feed) {
        jdbc.sql("update agent_cursor set attempts = attempts + 1 where maker = ? and feed = ?")
                .params(maker, feed.name())
                .update();
    }

    public void answered(String maker, Feed feed) {
        jdbc.sql(
                        "insert into agent_cursor (maker, feed, at) values (?, ?, ?) on duplicate"
                                + " key update at = values(at)")
                .params(maker, feed.name(), UtcTime.column(time.instant()))
                .update();
    }

    public Optional<java.time.Instant> answeredAt(String maker) {
        return jdbc.sql("select max(at) at from agent_cursor where maker = ? having at is not null")
                .param(maker)
                .query((row, _) -> UtcTime.instant(row.getObject(1, LocalDateTime.class)))
                .optional();
    }

    /** A clerk sees it; told again at the same place, it is the same. */
    public void setAside(String maker, Feed feed, long position, String name, int line, Fault why) {
        jdbc.sql(
                        "insert ignore into agent_fault (maker, feed, position, name, line, fault,"
                                + " at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        maker,
                        feed.name(),
                        position,
                        name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                        line,
                        why.name(),
                        UtcTime.column(time.instant()))
                .update();
    }

    /** The newest first. */
    public List<AgentFault> faults(int most) {
        return jdbc.sql("select * from agent_fault order by at desc, position desc limit ?")
                .param(most)
                .query((row, _) ->
                        new AgentFault(
                                row.getString("maker"),
                                row.getString("name"),
                                row.getInt("line"),
                                Fault.valueOf(row.getString("fault")),
                                UtcTime.instant(row.getObject("at", LocalDateTime.class))))
                .list();
    }

    /** Asked again under the agent's same id, it is one. */
    public void asked(String maker, Inquiry inquiry, SlipAnswer answer) {
        jdbc.sql(
                        "insert ignore into slip_inquiry (maker, id, number, answer, at) values (?,"
                                + " ?, ?, ?, ?)")
                .params(
                        maker,
                        inquiry.id().substring(0, Math.min(inquiry.id().length(), LONGEST_ID)),
                        inquiry.number(),
                        answer.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT),
                        UtcTime.column(time.instant()))
                .update();
    }

    /** How many within a day asked for this number in vain. */
    public int missed(String number) {
        return jdbc.sql(
                        "select count(*) from slip_inquiry where number = ? and answer = 'UNKNOWN'"
                                + " and at > ?")
                .params(number, UtcTime.column(time.instant().minusSeconds(24L * 3600)))
                .query(Integer.class)
                .single();
    }
}
