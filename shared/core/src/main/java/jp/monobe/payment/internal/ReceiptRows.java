package jp.monobe.payment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.Receipt;
import jp.monobe.payment.model.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code receipt} and of what was told of them; both only ever grow. */
@Component
public class ReceiptRows {

    private static final String TOLD =
            """
            select r.*, (select group_concat(distinct s.stage) from receipt other
                join receipt_stage s on s.receipt_id = other.id
                where other.reference = r.reference and other.channel = r.channel
                  and other.agent = r.agent) stages
            from receipt r
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SystemTime time;

    ReceiptRows(JdbcClient jdbc, JdbcTemplate batches, SystemTime time) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.time = time;
    }

    /** How an agent names a payment. */
    public record Key(PaymentChannel channel, String agent, String reference) {}

    /** A receipt, and what was told of it. */
    public record Told(Receipt receipt, Set<Stage> stages) {}

    /**
     * What a stage told.
     *
     * @param paidInOn 払込日
     * @param file null when it came from our screens
     * @param line of it
     */
    public record StageRow(
            UUID receipt,
            Stage stage,
            Yen amount,
            @Nullable LocalDate paidInOn,
            @Nullable UUID file,
            int line) {}

    /** Of several that booked again, the last. */
    public Map<Key, Told> told(Collection<String> references) {
        var found = new HashMap<Key, Told>();
        if (!references.isEmpty()) {
            jdbc.sql(TOLD + "where r.reference in (:references) order by r.item")
                    .param("references", references)
                    .query(row -> {
                        var receipt = receipt(row);
                        found.put(
                                new Key(receipt.channel(), receipt.agent(), receipt.reference()),
                                new Told(receipt, stages(row.getString("stages"))));
                    });
        }
        return found;
    }

    public Optional<Receipt> find(UUID id, int item) {
        return jdbc.sql("select * from receipt where id = ? and item = ?")
                .params(id, item)
                .query((row, _) -> receipt(row))
                .optional();
    }

    /** Throws when one of them was kept before. */
    public void add(List<Receipt> receipts) {
        var now = UtcTime.column(time.instant());
        batches.batchUpdate(
                "insert into receipt (id, item, channel, agent, reference, slip_id, number, amount,"
                        + " paid_at, paid_on, taken_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                receipts.stream()
                        .map(it ->
                                new @Nullable Object[] {
                                    it.id(),
                                    it.item(),
                                    it.channel().name(),
                                    it.agent(),
                                    it.reference(),
                                    it.slip(),
                                    it.number(),
                                    it.amount().amount(),
                                    UtcTime.column(it.paidAt()),
                                    it.paidOn(),
                                    now
                                })
                        .toList());
    }

    public void addStages(List<StageRow> stages) {
        var now = UtcTime.column(time.instant());
        batches.batchUpdate(
                "insert into receipt_stage (receipt_id, stage, at, amount, paid_in_on, file_id,"
                        + " line_no) values (?, ?, ?, ?, ?, ?, ?)",
                stages.stream()
                        .map(it ->
                                new @Nullable Object[] {
                                    it.receipt(),
                                    it.stage().name(),
                                    now,
                                    it.amount().amount(),
                                    it.paidInOn(),
                                    it.file(),
                                    it.line()
                                })
                        .toList());
    }

    static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getObject("id", UUID.class),
                row.getInt("item"),
                PaymentChannel.valueOf(row.getString("channel")),
                row.getString("agent"),
                row.getString("reference"),
                row.getObject("slip_id", UUID.class),
                row.getString("number"),
                Yen.of(row.getLong("amount")),
                UtcTime.instant(row.getObject("paid_at", LocalDateTime.class)),
                row.getObject("paid_on", LocalDate.class));
    }

    private static Set<Stage> stages(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",", -1))
                        .map(Stage::valueOf)
                        .collect(Collectors.toSet());
    }
}
