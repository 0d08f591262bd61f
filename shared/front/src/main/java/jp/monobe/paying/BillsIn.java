package jp.monobe.paying;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.BillCopy;
import jp.monobe.exchange.BillCopy.SlipCopy;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.paying.internal.NamedPayments;
import jp.monobe.paying.internal.PaymentMoves;
import jp.monobe.paying.internal.PaymentRows;
import jp.monobe.resident.Mails;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the bridge lays down copies of bills. Every call belongs in a transaction of the bridge's
 * source. A copy whose account is gone leaves nothing but its version, so that an older one that
 * comes late does not bring it back.
 */
public class BillsIn {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final PaymentMoves payments;
    private final PaymentRows rows;
    private final NamedPayments named;
    private final Mails mails;

    /**
     * @param portal address of the portal's root, for mails
     */
    public BillsIn(JdbcClient jdbc, Clock clock, SystemTime time, String portal) {
        var outbox = Outbox.ofFront(jdbc, time);
        this.jdbc = jdbc;
        this.rows = new PaymentRows(jdbc);
        this.named = new NamedPayments(jdbc);
        this.mails = new Mails(outbox, portal);
        this.payments = new PaymentMoves(jdbc, outbox, mails, clock, time);
    }

    /** False when it is older than what is here. A bill that is new to her is worth a mail. */
    @Guarded(by = Who.JOB)
    public boolean put(BillCopy bill) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Needs the bridge's transaction");
        }
        var known = known(bill.billId());
        if (known.filter(it -> it.isNewerThan(bill)).isPresent()) {
            return false;
        }
        var account = bill.accountId().filter(this::isThere);
        boolean failed = isNewlyFailed(bill);
        boolean taken = isNewlyTaken(bill);
        write(bill, account);
        booked(bill);
        rows.closeSoon(bill.billId());
        account.filter(hers ->
                        taken
                                || bill.state() == BillCopy.State.OPEN
                                        && (failed
                                                || known.filter(it -> hers.equals(it.account()))
                                                        .isEmpty()))
                .ifPresent(this::tell);
        return true;
    }

    /**
     * Each bill tells for itself which payments are in the books, and of one that paid several the
     * copies come one after the other: so what a bill does not name is taken back only where it
     * named it before. A bill that is hers no more says nothing of it.
     */
    private void booked(BillCopy bill) {
        bill.payments().forEach(payments::book);
        if (bill.accountId().isPresent()) {
            named.keep(bill.billId(), bill.payments()).forEach(payments::takeBack);
        }
    }

    /**
     * What is here. Within one version the later copy holds: its slips may have been drawn since,
     * or its payer found.
     */
    private record Known(long version, Instant at, @Nullable UUID account) {

        boolean isNewerThan(BillCopy bill) {
            return version > bill.version() || version == bill.version() && at.isAfter(bill.at());
        }
    }

    /** Her account did not cover what was to be drawn; she is told of each such day once. */
    private boolean isNewlyFailed(BillCopy bill) {
        return bill.slips().stream()
                .filter(it -> it.debit() != null && it.debit().isFailed())
                .anyMatch(it ->
                        jdbc.sql(
                                        "select exists (select 1 from bill_slip where id = ? and"
                                                + " debit_on = ? and debit_failed)")
                                .params(it.slipId(), Objects.requireNonNull(it.debit()).on())
                                .query(Boolean.class)
                                .single()
                                .equals(false));
    }

    /** Something more was taken from her 児童手当; she is told once. */
    private boolean isNewlyTaken(BillCopy bill) {
        return bill.fromAllowance() != null
                && jdbc.sql(
                                "select exists (select 1 from bill where id = ? and from_allowance"
                                        + " = ?)")
                        .param(bill.billId())
                        .param(fromAllowance(bill))
                        .query(Boolean.class)
                        .single()
                        .equals(false);
    }

    private static @Nullable String fromAllowance(BillCopy bill) {
        return bill.fromAllowance() == null ? null : JSON.writeValueAsString(bill.fromAllowance());
    }

    /** Locks the row, or the place where it will be. */
    private Optional<Known> known(UUID bill) {
        return jdbc.sql("select version, at, account_id from bill where id = ? for update")
                .param(bill)
                .query((row, _) ->
                        new Known(
                                row.getLong(1),
                                UtcTime.instant(row.getObject(2, LocalDateTime.class)),
                                row.getObject(3, UUID.class)))
                .optional();
    }

    /** An account the office knows and we do not any more is nobody's. */
    private boolean isThere(UUID account) {
        return jdbc.sql("select exists (select 1 from account where id = ?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    private void write(BillCopy bill, Optional<UUID> account) {
        boolean hers = account.isPresent();
        jdbc.sql(
                        "insert into bill (id, account_id, version, fee_kind, title, amount,"
                                + " outstanding, state, settled_on, given_back,"
                                + " from_allowance, at) values (?, ?, ?,"
                                + " ?, ?, ?, ?, ?, ?, ?, ?, ?) on"
                                + " duplicate key update account_id = values(account_id), version"
                                + " = values(version), fee_kind = values(fee_kind), title ="
                                + " values(title), amount ="
                                + " values(amount), outstanding = values(outstanding), state ="
                                + " values(state), settled_on = values(settled_on), given_back ="
                                + " values(given_back), from_allowance ="
                                + " values(from_allowance), at ="
                                + " values(at)")
                .param(bill.billId())
                .param(account.orElse(null))
                .param(bill.version())
                .param(hers ? bill.feeKind() : null)
                .param(hers ? bill.title() : "")
                .param(hers ? bill.amount().amount() : 0)
                .param(hers ? bill.outstanding().amount() : 0)
                .param(bill.state().name())
                .param(hers ? bill.settledOn() : null)
                .param(hers ? JSON.writeValueAsString(bill.givenBack()) : null)
                .param(hers ? fromAllowance(bill) : null)
                .param(UtcTime.column(bill.at()))
                .update();
        var slips = hers ? bill.slips() : List.<SlipCopy>of();
        dropOthers(bill.billId(), slips.stream().map(SlipCopy::slipId).toList());
        for (int i = 0; i < slips.size(); i++) {
            write(bill.billId(), i, slips.get(i));
        }
    }

    private void dropOthers(UUID bill, List<UUID> kept) {
        if (kept.isEmpty()) {
            jdbc.sql("delete from bill_slip where bill_id = ?").param(bill).update();
        } else {
            jdbc.sql("delete from bill_slip where bill_id = :bill and id not in (:kept)")
                    .param("bill", bill)
                    .param("kept", kept)
                    .update();
        }
    }

    /** Whether she was reminded of it stays. */
    private void write(UUID bill, int position, SlipCopy slip) {
        jdbc.sql(
                        "insert into bill_slip (id, bill_id, position, number, part, amount,"
                                + " due_on, payable_until, standing, barcode, pay_easy, el_qr,"
                                + " debit_on, debit_failed, document) values (?, ?, ?, ?, ?, ?, ?, ?,"
                                + " ?, ?, ?, ?, ?, ?, ?) on duplicate key update position = values(position), amount ="
                                + " values(amount), due_on = values(due_on), payable_until ="
                                + " values(payable_until), standing = values(standing), barcode ="
                                + " values(barcode), pay_easy = values(pay_easy), el_qr = values(el_qr), debit_on ="
                                + " values(debit_on), debit_failed = values(debit_failed), document ="
                                + " values(document)")
                .param(slip.slipId())
                .param(bill)
                .param(position)
                .param(slip.number())
                .param(slip.part())
                .param(slip.amount().amount())
                .param(slip.dueOn())
                .param(slip.payableUntil())
                .param(slip.standing().name())
                .param(slip.barcode())
                .param(slip.payEasy() == null ? null : JSON.writeValueAsString(slip.payEasy()))
                .param(slip.elQr() == null ? null : JSON.writeValueAsString(slip.elQr()))
                .param(slip.debit() == null ? null : slip.debit().on())
                .param(slip.debit() != null && slip.debit().isFailed())
                .param(slip.document())
                .update();
    }

    /** Only an address that its owner confirmed. */
    private void tell(UUID account) {
        jdbc.sql("select mail from account where id = ? and contact = 'CONFIRMED'")
                .param(account)
                .query(String.class)
                .list()
                .forEach(mail -> mails.tellNews(account, mail));
    }
}
