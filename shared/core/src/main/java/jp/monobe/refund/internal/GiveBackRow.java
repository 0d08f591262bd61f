package jp.monobe.refund.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.refund.GiveBack;
import jp.monobe.refund.model.Failure;
import jp.monobe.refund.model.GiveBackState.Code;
import jp.monobe.refund.model.Payee;
import jp.monobe.refund.model.Target;
import org.jspecify.annotations.Nullable;

/** A row of {@code give_back} as it is read. */
final class GiveBackRow {

    private GiveBackRow() {}

    static GiveBack of(ResultSet row) throws SQLException {
        var failure = row.getString("failure");
        return new GiveBack(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("bill_id", UUID.class),
                Yen.of(row.getLong("amount")),
                row.getString("reason"),
                target(row),
                Code.valueOf(row.getString("state")),
                proposers(row.getString("proposers")),
                row.getObject("proposed_by", UUID.class),
                UtcTime.instant(row.getObject("proposed_at", LocalDateTime.class)),
                row.getObject("approved_by", UUID.class),
                row.getObject("approved_on", LocalDate.class),
                row.getString("letter_number"),
                row.getObject("left_owed") == null ? null : Yen.of(row.getLong("left_owed")),
                row.getObject("file_id", UUID.class),
                row.getObject("ended_on", LocalDate.class),
                failure == null ? null : Failure.valueOf(failure),
                row.getLong("version"));
    }

    private static Target target(ResultSet row) throws SQLException {
        var against = row.getObject("to_bill_id", UUID.class);
        if (against != null) {
            return new Target.Against(against);
        }
        var receipt = row.getObject("receipt_id", UUID.class);
        if (receipt != null) {
            return new Target.Card(receipt, row.getObject("card_paid_on", LocalDate.class));
        }
        var note = row.getString("holder_note");
        var payee =
                new Payee(
                        row.getString("bank"),
                        row.getString("branch"),
                        row.getString("account_kind"),
                        row.getString("account_number"),
                        row.getString("holder"));
        return new Target.Account(payee, note == null ? "" : note);
    }

    private static Set<UUID> proposers(@Nullable String ids) {
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(",", -1))
                        .map(UUID::fromString)
                        .collect(Collectors.toSet());
    }
}
