package jp.monobe.billing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.billing.Slip;
import jp.monobe.billing.SlipFacts;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.kernel.Sha256;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code slip}, what took them out of force, and their documents. */
@Component
public class SlipRows {

    static final String ALL =
            "select s.*, v.slip_id is not null is_void, "
                    + LedgerSql.CAME_WITH_SLIP
                    + " received from slip s left join slip_void v on v.slip_id = s.id ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SlipRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** With whose bill they are; each waits to be drawn. */
    void add(Map<Slip, UUID> slips) {
        batches.batchUpdate(
                "insert into slip (id, bill_id, number, confirmation, part, reissue, letter_number,"
                        + " amount, due_on, payable_until, issued_on) values (?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?)",
                slips.entrySet().stream().map(it -> values(it.getKey(), it.getValue())).toList());
        batches.batchUpdate(
                "insert into slip_to_draw (slip_id) values (?)",
                slips.keySet().stream().map(it -> new @Nullable Object[] {it.id()}).toList());
    }

    private static @Nullable Object[] values(Slip slip, UUID bill) {
        return new @Nullable Object[] {
            slip.id(),
            bill,
            slip.number().value(),
            slip.confirmation(),
            slip.part(),
            slip.reissue(),
            slip.letterNumber(),
            slip.amount().amount(),
            slip.dueOn(),
            slip.payableUntil(),
            slip.issuedOn()
        };
    }

    void voided(Collection<UUID> slips, UUID change) {
        voided(slips.stream().collect(Collectors.toMap(it -> it, _ -> change)));
    }

    /** Each by the act that is the reason. */
    void voided(Map<UUID, UUID> slips) {
        batches.batchUpdate(
                "insert into slip_void (slip_id, change_id) values (?, ?)",
                slips.entrySet().stream()
                        .map(it -> new @Nullable Object[] {it.getKey(), it.getValue()})
                        .toList());
    }

    /** Those in force of these bills, each with its bill. */
    Map<UUID, UUID> inForceOf(Collection<UUID> bills) {
        var found = new HashMap<UUID, UUID>();
        if (!bills.isEmpty()) {
            jdbc.sql(
                            "select s.id, s.bill_id from slip s left join slip_void v on v.slip_id ="
                                    + " s.id where s.bill_id in (:bills) and v.slip_id is null")
                    .param("bills", bills)
                    .query(row -> {
                        found.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                    });
        }
        return found;
    }

    /** The newest first. */
    public List<Slip> of(UUID bill) {
        return jdbc.sql(ALL + "where s.bill_id = ? order by s.issued_on desc, s.id desc")
                .param(bill)
                .query((row, _) -> slip(row))
                .list();
    }

    /** Whose bill a slip is; empty when it is none of ours. */
    public Optional<UUID> billOf(UUID slip) {
        return jdbc.sql("select bill_id from slip where id = ?")
                .param(slip)
                .query(UUID.class)
                .optional();
    }

    /** Whose bills they are; what is none of ours is left out. */
    public Map<UUID, UUID> billsOf(Collection<UUID> slips) {
        var found = new HashMap<UUID, UUID>();
        if (!slips.isEmpty()) {
            jdbc.sql("select id, bill_id from slip where id in (:slips)")
                    .param("slips", slips)
                    .query(row -> {
                        found.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                    });
        }
        return found;
    }

    /** The bill of a slip's number; empty when there is none. */
    public List<UUID> billsNumbered(BillNumber number) {
        return jdbc.sql("select bill_id from slip where number = ?")
                .param(number.value())
                .query(UUID.class)
                .list();
    }

    /** Their ids by their numbers; unknown ones are left out. */
    public Map<BillNumber, UUID> numbered(Collection<BillNumber> numbers) {
        var found = new HashMap<BillNumber, UUID>();
        if (!numbers.isEmpty()) {
            jdbc.sql("select number, id from slip where number in (:numbers)")
                    .param("numbers", numbers.stream().map(BillNumber::value).toList())
                    .query(row -> {
                        found.put(new BillNumber(row.getString(1)), row.getObject(2, UUID.class));
                    });
        }
        return found;
    }

    /** Empty when no slip has this number, or its 確認番号 is another. */
    public Optional<UUID> confirmed(BillNumber number, String confirmation) {
        return jdbc.sql("select id from slip where number = ? and confirmation = ?")
                .params(number.value(), confirmation)
                .query(UUID.class)
                .optional();
    }

    /** By their ids; unknown ones are left out. */
    public Map<UUID, SlipFacts> known(Collection<UUID> ids) {
        var found = new HashMap<UUID, SlipFacts>();
        if (!ids.isEmpty()) {
            jdbc.sql(ALL + "where s.id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        found.put(row.getObject("id", UUID.class), facts(row));
                    });
        }
        return found;
    }

    private static SlipFacts facts(ResultSet row) throws SQLException {
        return new SlipFacts(
                row.getObject("id", UUID.class),
                Yen.of(row.getLong("amount")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("payable_until", LocalDate.class),
                row.getBoolean("is_void"),
                row.getLong("received") > 0);
    }

    /** By their ids; unknown ones are left out. */
    public Map<UUID, Slip> all(Collection<UUID> ids) {
        var found = new HashMap<UUID, Slip>();
        if (!ids.isEmpty()) {
            jdbc.sql(ALL + "where s.id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        found.put(row.getObject("id", UUID.class), slip(row));
                    });
        }
        return found;
    }

    /** Slips that wait to be drawn, with their bills, oldest first. */
    public Map<UUID, UUID> toDraw(int most) {
        var found = new LinkedHashMap<UUID, UUID>();
        jdbc.sql(
                        "select d.slip_id, s.bill_id from slip_to_draw d join slip s on s.id ="
                                + " d.slip_id where d.attempts < 5 order by d.attempts, d.slip_id"
                                + " limit ?")
                .param(most)
                .query(row -> {
                    found.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                });
        return found;
    }

    /** When somebody drew it meanwhile, the first one stays. */
    void drawn(UUID slip, byte[] paper, byte @Nullable [] screen) {
        jdbc.sql(
                        "insert ignore into slip_document (slip_id, sha256, pdf, screen) values (?,"
                                + " ?, ?, ?)")
                .params(Arrays.asList(slip, Sha256.hex(paper), paper, screen))
                .update();
        jdbc.sql("delete from slip_to_draw where slip_id = ?").param(slip).update();
    }

    /** It stands behind the others; after five times only who opens it tries again. */
    void notDrawn(UUID slip) {
        jdbc.sql("update slip_to_draw set attempts = attempts + 1 where slip_id = ?")
                .param(slip)
                .update();
    }

    /** As the payer sees it on a screen, naming nobody else; null while it is drawn. */
    byte @Nullable [] screen(UUID slip) {
        return jdbc.sql("select coalesce(screen, pdf) from slip_document where slip_id = ?")
                .param(slip)
                .query(byte[].class)
                .optional()
                .orElse(null);
    }

    /** As it went out; empty when the bill has no slip of this id, or it is not drawn yet. */
    public Optional<byte[]> document(UUID bill, UUID slip) {
        return jdbc.sql(
                        "select d.pdf from slip_document d join slip s on s.id = d.slip_id where"
                                + " s.id = ? and s.bill_id = ?")
                .params(slip, bill)
                .query(byte[].class)
                .optional();
    }

    private static Slip slip(ResultSet row) throws SQLException {
        return new Slip(
                row.getObject("id", UUID.class),
                new BillNumber(row.getString("number")),
                row.getString("confirmation"),
                row.getInt("part"),
                row.getInt("reissue"),
                row.getString("letter_number"),
                Yen.of(row.getLong("amount")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("payable_until", LocalDate.class),
                row.getObject("issued_on", LocalDate.class),
                row.getBoolean("is_void"),
                Yen.of(row.getLong("received")));
    }
}
