package jp.monobe.payment;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.CardNews.What;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.internal.Booking;
import jp.monobe.payment.internal.CardMessageRows;
import jp.monobe.payment.internal.DisputedRows;
import jp.monobe.payment.internal.DisputedRows.Disputed;
import jp.monobe.payment.internal.DueRows;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books what a card agent took back because the card's holder objected (チャージバックの記帳), and what it
 * gave again when the objection was turned down. The agent's page is looked at by a person first; a
 * message alone books nothing (ADR 63).
 */
@Service
public class BookDispute {

    private static final int LONGEST = 200;

    private final CardMessageRows messages;
    private final DisputedRows receipts;
    private final Booking booking;
    private final DueRows dues;
    private final AuditTrail audit;
    private final Clock clock;

    BookDispute(
            CardMessageRows messages,
            DisputedRows receipts,
            Booking booking,
            DueRows dues,
            AuditTrail audit,
            Clock clock) {
        this.messages = messages;
        this.receipts = receipts;
        this.booking = booking;
        this.dues = dues;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of booking. */
    public enum Booked {
        DONE,
        /** It says not, or too long, what was found. */
        NO_NOTE,
        /** Somebody else has looked into it. */
        BEFORE,
        /** It is about no objection. */
        NO_DISPUTE,
        /** No payment here has this number. */
        NO_PAYMENT,
        /**
         * Not all that the books have of the payment, or nothing: of a part, or after something of
         * it went back to the card, nothing is booked by itself.
         */
        NOT_WHOLE,
        /** The books of the year in which it was received are closed (出納閉鎖). */
        BOOKS_CLOSED
    }

    /**
     * The agent has taken it back: what it paid is owed again, and the agent pays in as much less.
     * Its fee stands with the next pay-in, as a voucher of its own.
     */
    @LegalBasis(
            "ASSUMED: what an agent takes back by its contract counts as not paid (地方自治法231条の2の5第3項);"
                    + " whether it may is the contract's")
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Booked takeBack(UUID message, String note) {
        return booked(message, note, CardMessageRows.TAKEN_BACK, this::takenBack);
    }

    private Booked takenBack(List<Disputed> all, Yen amount) {
        var there = all.stream().filter(it -> !it.isGone()).toList();
        if (there.isEmpty() || sum(there) != amount.amount()) {
            return Booked.NOT_WHOLE;
        }
        var today = LocalDate.now(clock);
        if (there.stream().anyMatch(it -> today.isAfter(it.closesOn()))) {
            return Booked.BOOKS_CLOSED;
        }
        booking.takeBack(there.stream().map(Disputed::receipt).toList());
        dues.kept(today, -amount.amount());
        return Booked.DONE;
    }

    /** The objection was turned down: it is received anew, on the day on which she had paid. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Booked giveAgain(UUID message, String note) {
        return booked(message, note, CardMessageRows.GIVEN_AGAIN, this::givenAgain);
    }

    private Booked givenAgain(List<Disputed> all, Yen amount) {
        var last = new ArrayList<Disputed>();
        for (var each : all.reversed()) {
            if (sum(last) < amount.amount()) {
                last.addFirst(each);
            }
        }
        if (all.stream().anyMatch(it -> !it.isGone()) || sum(last) != amount.amount()) {
            return Booked.NOT_WHOLE;
        }
        int next = all.getLast().receipt().item() + 1;
        var fresh = new ArrayList<Receipt>();
        for (var each : last) {
            fresh.add(each.receipt().again(next + fresh.size()));
        }
        booking.receive(fresh);
        dues.kept(LocalDate.now(clock), amount.amount());
        return Booked.DONE;
    }

    private static long sum(List<Disputed> some) {
        return some.stream().mapToLong(it -> it.receipt().amount().amount()).sum();
    }

    /** The message is held, so that two clerks book one after the other. */
    private Booked booked(
            UUID id, String note, String act, BiFunction<List<Disputed>, Yen, Booked> book) {
        var why = note.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            return Booked.NO_NOTE;
        }
        var message = messages.locked(id);
        if (message.isEmpty()) {
            return Booked.BEFORE;
        }
        var it = message.get();
        if (it.what() != What.DISPUTE) {
            return Booked.NO_DISPUTE;
        }
        var all = receipts.of(it.payment());
        if (all.isEmpty()) {
            return Booked.NO_PAYMENT;
        }
        var booked = book.apply(all, it.amount());
        if (booked == Booked.DONE) {
            messages.settle(id, why, act);
            audit.record("dispute." + act, "card-message", id, "payment");
        }
        return booked;
    }
}
