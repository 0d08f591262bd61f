package jp.monobe.billing.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.Slip;
import jp.monobe.kernel.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code slip}; the one with the highest count is in force. */
@Component
public class SlipRows {

    private static final String ALL =
            "select id, reissue, letter_number, amount, payable_until, issued_on from slip where"
                    + " bill_id = ? order by reissue desc";

    private final JdbcClient jdbc;

    SlipRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID bill, Slip slip, byte[] pdf) {
        jdbc.sql(
                        "insert into slip (id, bill_id, reissue, letter_number, amount,"
                                + " payable_until, issued_on, sha256, pdf) values (?, ?, ?, ?, ?,"
                                + " ?, ?, ?, ?)")
                .params(
                        slip.id(),
                        bill,
                        slip.reissue(),
                        slip.letterNumber(),
                        slip.amount().amount(),
                        slip.payableUntil(),
                        slip.issuedOn(),
                        sha256(pdf),
                        pdf)
                .update();
    }

    /** The newest first. */
    public List<Slip> of(UUID bill) {
        return jdbc.sql(ALL).param(bill).query((row, _) -> slip(row)).list();
    }

    /** As it went out; empty when the bill has no slip of this id. */
    public Optional<byte[]> document(UUID bill, UUID slip) {
        return jdbc.sql("select pdf from slip where id = ? and bill_id = ?")
                .params(slip, bill)
                .query(byte[].class)
                .optional();
    }

    private static Slip slip(ResultSet row) throws SQLException {
        return new Slip(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                Yen.of(row.getLong(4)),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
