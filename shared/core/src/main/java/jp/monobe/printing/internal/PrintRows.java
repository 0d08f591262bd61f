package jp.monobe.printing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.monobe.kernel.UtcTime;
import jp.monobe.printing.PrintRun;
import jp.monobe.printing.PrintRun.Part;
import jp.monobe.printing.PrintRun.State;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of runs that are printed: where the job is, which slip lies where, and the parts. */
@Component
public class PrintRows {

    static final int CHUNK = 1 << 20;

    private static final int MOST_ATTEMPTS = 3;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final int aPart;

    /**
     * @param aPart slips in one file, of runs that are asked for from now on
     */
    PrintRows(JdbcClient jdbc, JdbcTemplate batches, @Value("${monobe.print.part:500}") int aPart) {
        this.jdbc = jdbc;
        this.aPart = aPart;
        this.batches = batches;
    }

    /** A part to be drawn: its slips in their order. */
    public record Turn(UUID run, int part, List<UUID> slips) {
        public Turn {
            slips = List.copyOf(slips);
        }
    }

    /** Throws when it was asked for before. */
    public void add(UUID run, List<UUID> slips, Instant at, UUID by) {
        jdbc.sql(
                        "insert into print_run (run_id, asked_at, asked_by, slips, a_part, parts,"
                                + " state) values (?, ?, ?, ?, ?, ?, 'PRINTING')")
                .params(
                        run,
                        UtcTime.column(at),
                        by,
                        slips.size(),
                        aPart,
                        Math.ceilDiv(slips.size(), aPart))
                .update();
        batches.batchUpdate(
                "insert into print_slip (run_id, no, slip_id) values (?, ?, ?)",
                IntStream.range(0, slips.size())
                        .mapToObj(i -> new @Nullable Object[] {run, i + 1, slips.get(i)})
                        .toList());
    }

    public Optional<PrintRun> find(UUID run) {
        return jdbc.sql("select * from print_run where run_id = ?")
                .param(run)
                .query((row, _) -> printRun(row, made(run)))
                .optional();
    }

    private List<Part> made(UUID run) {
        return jdbc.sql("select * from print_part where run_id = ? order by no")
                .param(run)
                .query((row, _) ->
                        new Part(
                                row.getInt("no"),
                                row.getInt("slips"),
                                row.getInt("pages"),
                                row.getLong("bytes"),
                                row.getString("sha256"),
                                Duration.ofMillis(row.getLong("millis"))))
                .list();
    }

    private static PrintRun printRun(ResultSet row, List<Part> made) throws SQLException {
        return new PrintRun(
                row.getObject("run_id", UUID.class),
                UtcTime.instant(row.getObject("asked_at", LocalDateTime.class)),
                row.getInt("slips"),
                row.getInt("a_part"),
                row.getInt("parts"),
                state(row.getString("state"), row.getInt("done")),
                made);
    }

    private static State state(String code, int done) {
        return switch (code) {
            case "PRINTING" -> new State.Printing();
            case "DONE" -> new State.Done();
            case "CANCELLED" -> new State.Cancelled();
            case "FAILED" -> new State.Failed(done + 1);
            default -> throw new IllegalStateException("No such state: " + code);
        };
    }

    public boolean cancel(UUID run) {
        return moved("state = 'CANCELLED' where run_id = ? and state = 'PRINTING'", run);
    }

    public boolean resume(UUID run) {
        return moved(
                "state = 'PRINTING', attempts = 0 where run_id = ? and state in ('CANCELLED',"
                        + " 'FAILED')",
                run);
    }

    private boolean moved(String change, UUID run) {
        return jdbc.sql("update print_run set " + change).param(run).update() == 1;
    }

    /** Of the run that waits longest; empty when none waits. */
    public Optional<Turn> next() {
        return jdbc.sql(
                        "select run_id, done, a_part from print_run where state = 'PRINTING' order by"
                                + " asked_at, run_id limit 1")
                .query((row, _) ->
                        turn(row.getObject(1, UUID.class), row.getInt(2) + 1, row.getInt(3)))
                .optional();
    }

    private Turn turn(UUID run, int part, int size) {
        var slips =
                jdbc.sql(
                                "select slip_id from print_slip where run_id = ? and no > ? and no"
                                        + " <= ? order by no")
                        .params(run, (part - 1) * size, part * size)
                        .query(UUID.class)
                        .list();
        return new Turn(run, part, slips);
    }

    public void failed(Turn turn) {
        jdbc.sql(
                        "update print_run set attempts = attempts + 1, state = if(attempts >= ?,"
                                + " 'FAILED', state) where run_id = ? and done = ? and state ="
                                + " 'PRINTING'")
                .params(MOST_ATTEMPTS, turn.run(), turn.part() - 1)
                .update();
    }

    /**
     * Keeps a part, in its transaction.
     *
     * @param pages on which each slip begins, from 1; those left out are not named
     * @return false when a clerk stopped the run, or another worker was first: nothing is written
     */
    boolean keep(Turn turn, Part part, Map<UUID, Integer> pages, InputStream pdf)
            throws IOException {
        int moved =
                jdbc.sql(
                                "update print_run set done = done + 1, attempts = 0, state = if(done"
                                        + " = parts, 'DONE', state) where run_id = ? and done = ?"
                                        + " and state = 'PRINTING'")
                        .params(turn.run(), turn.part() - 1)
                        .update();
        if (moved == 0) {
            return false;
        }
        jdbc.sql("insert into print_part values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        turn.run(),
                        part.no(),
                        part.slips(),
                        part.pages(),
                        part.bytes(),
                        part.sha256(),
                        part.took().toMillis())
                .update();
        int no = 0;
        for (var data = pdf.readNBytes(CHUNK); data.length > 0; data = pdf.readNBytes(CHUNK)) {
            jdbc.sql("insert into print_chunk values (?, ?, ?, ?)")
                    .params(turn.run(), part.no(), ++no, data)
                    .update();
        }
        var places = new ArrayList<@Nullable Object[]>();
        pages.forEach((slip, page) -> places.add(new @Nullable Object[] {page, turn.run(), slip}));
        batches.batchUpdate(
                "update print_slip set page = ? where run_id = ? and slip_id = ?", places);
        return true;
    }

    /** Piece by piece, each read when it is written. */
    void write(UUID run, int part, OutputStream out) throws IOException {
        for (int no = 1; ; no++) {
            var data =
                    jdbc.sql(
                                    "select data from print_chunk where run_id = ? and part = ? and no = ?")
                            .params(run, part, no)
                            .query(byte[].class)
                            .optional();
            if (data.isEmpty()) {
                return;
            }
            out.write(data.get());
        }
    }
}
