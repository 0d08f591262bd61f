package jp.monobe.testing.crossing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import jp.monobe.filing.DraftService;
import jp.monobe.filing.SubmitFiling;
import jp.monobe.filing.SubmitResult;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.testing.crossing.Killings.Found;
import jp.monobe.testing.crossing.Told.OfDraft;

/** What the database holds after a kill, beside what people were told. */
final class AfterTheKill {

    private static final int LONGEST_WAIT = 60_000;
    private static final String UNTOUCHED = "drafts 1, filings 0, trail 0, outbox 0";
    private static final String FILED = "drafts 0, filings 1, trail 1, outbox 1";

    private final Portal portal;
    private final Told told;
    private final Sessions sessions;
    private int lost;
    private int twice;
    private int half;

    /**
     * The server's numbers of the sessions that the killed program opened: other programs, and
     * other tests of this one, have transactions of their own.
     *
     * @param after the newest before the program started
     * @param last the newest when it was killed
     */
    record Sessions(long after, long last) {

        /** The newest there is. */
        static long newest() throws SQLException {
            try (var connection = TestCities.raw("monobe_migrate")) {
                return Long.parseLong(one("select connection_id() where ? = 0", connection, 0));
            }
        }
    }

    AfterTheKill(Portal portal, Told told, Sessions sessions) {
        this.portal = portal;
        this.told = told;
        this.sessions = sessions;
    }

    Found look() throws SQLException, InterruptedException {
        try (var connection = TestCities.raw("monobe_migrate")) {
            connection.setCatalog("front_" + TestCities.KONAN.value());
            waitForTheServer(connection);
            for (var each : told.drafts().entrySet()) {
                look(connection, each.getKey(), each.getValue());
            }
            if (half > 0) {
                return found();
            }
            for (var each : told.drafts().entrySet()) {
                comesBack(connection, each.getKey(), each.getValue());
            }
        }
        return found();
    }

    private Found found() {
        int fields = told.drafts().values().stream().mapToInt(one -> one.saved.size()).sum();
        int filed = (int) told.drafts().values().stream().filter(o -> o.receipt != null).count();
        return new Found(1, fields, filed, lost, twice, half);
    }

    /** What was under way is committed or undone once the server sees that its client is gone. */
    private void waitForTheServer(Connection connection) throws SQLException, InterruptedException {
        var open =
                "select group_concat(concat_ws(' ', trx_state, trx_query, trx_started) separator"
                        + " '; ') from information_schema.innodb_trx where trx_mysql_thread_id > ?"
                        + " and trx_mysql_thread_id <= "
                        + sessions.last
                        + " having count(*) > 0";
        for (int waited = 0; !one(open, connection, sessions.after).isEmpty(); waited += 20) {
            if (waited > LONGEST_WAIT) {
                throw new IllegalStateException(
                        "Stays open: " + one(open, connection, sessions.after));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void look(Connection connection, UUID draft, OfDraft one) throws SQLException {
        var state = state(connection, draft, one.account);
        if (!state.equals(UNTOUCHED) && !state.equals(FILED)) {
            half++;
        }
        var filed = one("select answers from filing where draft_id = ?", connection, draft);
        if (one.receipt != null && filed.isEmpty()) {
            lost++;
        }
        var there = filed.isEmpty() ? answers(connection, draft) : read(filed);
        for (var saved : one.saved.entrySet()) {
            lost += saved.getValue().equals(there.get(saved.getKey())) ? 0 : 1;
        }
    }

    private static String state(Connection connection, UUID draft, UUID account)
            throws SQLException {
        return "drafts %d, filings %d, trail %d, outbox %d"
                .formatted(
                        count(connection, "select count(*) from draft where id = ?", draft),
                        count(connection, "select count(*) from filing where draft_id = ?", draft),
                        count(
                                connection,
                                "select count(*) from audit where act = 'filing.submit' and actor ="
                                        + " ?",
                                account.toString()),
                        count(
                                connection,
                                "select count(*) from outbox where kind = 'FILING' and chain in"
                                        + " (select id from filing where draft_id = ?)",
                                draft));
    }

    /** She opens her draft, answers what is left, and hands in; or hands in once more. */
    private void comesBack(Connection connection, UUID draft, OfDraft one) throws SQLException {
        var resident = Acting.as(new Actor.Resident(one.account), TestCities.IN_KONAN);
        var before = one("select receipt_number from filing where draft_id = ?", connection, draft);
        if (before.isEmpty()) {
            FillingPeople.fill(
                    portal,
                    resident,
                    draft,
                    (id, key, answer) -> portal.room(DraftService.class).save(id, key, answer));
        }
        var result = resident.call(() -> portal.room(SubmitFiling.class).submit(draft));
        var number =
                result instanceof SubmitResult.Accepted(_, var receipt, _, _)
                        ? receipt.value()
                        : result.toString();
        var filings = "select count(*) from filing where account_id = ?";
        boolean same = before.isEmpty() || before.equals(number);
        boolean asTold = one.receipt == null || one.receipt.equals(number);
        if (!same || !asTold || count(connection, filings, one.account) != 1) {
            twice++;
        }
    }

    private static Map<AnswerKey, Answer> answers(Connection connection, UUID draft)
            throws SQLException {
        var all = Answers.NONE;
        try (var select =
                connection.prepareStatement("select answer from draft_answer where draft_id = ?")) {
            select.setObject(1, draft);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    for (var answer : read(rows.getString(1)).entrySet()) {
                        all = all.with(answer.getKey(), answer.getValue());
                    }
                }
            }
        }
        return all.values();
    }

    private static Map<AnswerKey, Answer> read(String json) {
        return AnswersJson.readAnswers(json).values();
    }

    private static int count(Connection connection, String sql, Object parameter)
            throws SQLException {
        return Integer.parseInt(one(sql, connection, parameter));
    }

    /** The only row's only column; empty when there is no row. */
    private static String one(String sql, Connection connection, Object parameter)
            throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, parameter);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }
}
