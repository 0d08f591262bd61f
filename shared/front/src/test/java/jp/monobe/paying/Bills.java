package jp.monobe.paying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.BillCopy;
import jp.monobe.exchange.BillCopy.SlipCopy;
import jp.monobe.exchange.BillCopy.Standing;
import jp.monobe.exchange.BillCopy.State;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.testing.Residents;
import org.jspecify.annotations.Nullable;

/** Copies of bills as the office sends them. */
record Bills(UUID bill, UUID slip, Optional<UUID> account, long amount) {

    static final String EL_NUMBER = "0000039204123456789012345123456101";
    static final String EL_PAYLOAD = "MB-EL1:" + EL_NUMBER;

    static final byte[] PDF = "%PDF-slip".getBytes();

    static Bills of(Acting payer) {
        return of(payer, 5000);
    }

    static Bills of(Acting payer, long amount) {
        return new Bills(
                UUID.randomUUID(), UUID.randomUUID(), Optional.of(Residents.idOf(payer)), amount);
    }

    BillCopy open(long version) {
        return copy(version, State.OPEN, Standing.IN_FORCE, account, List.of());
    }

    BillCopy settled(long version, UUID... payments) {
        return copy(version, State.SETTLED, Standing.PAID, account, List.of(payments));
    }

    BillCopy cancelled(long version) {
        return copy(version, State.CANCELLED, Standing.VOID, account, List.of());
    }

    BillCopy gone(long version) {
        return copy(version, State.OPEN, Standing.IN_FORCE, Optional.empty(), List.of());
    }

    private BillCopy copy(
            long version,
            State state,
            Standing standing,
            Optional<UUID> whose,
            List<UUID> payments) {
        return new BillCopy(
                bill,
                whose,
                version,
                "after-school-club",
                "放課後児童クラブ利用料 令和8年11月分",
                Yen.of(amount),
                state == State.OPEN ? Yen.of(amount) : Yen.ZERO,
                state,
                state == State.SETTLED ? LocalDate.of(2026, 11, 23) : null,
                payments,
                List.of(slip(standing, PDF)),
                List.of(),
                null,
                Instant.parse("2026-11-23T01:00:00Z"));
    }

    /** Something of it goes back. */
    BillCopy givenBack(long version, BillCopy.GivenBack... some) {
        var it = settled(version);
        return new BillCopy(
                it.billId(),
                it.accountId(),
                it.version(),
                it.feeKind(),
                it.title(),
                it.amount(),
                it.outstanding(),
                it.state(),
                it.settledOn(),
                it.payments(),
                it.slips(),
                List.of(some),
                it.fromAllowance(),
                it.at());
    }

    /** Paid out of her 児童手当. */
    BillCopy fromAllowance(long version, long yen) {
        var it = settled(version);
        return new BillCopy(
                it.billId(),
                it.accountId(),
                it.version(),
                it.feeKind(),
                it.title(),
                it.amount(),
                it.outstanding(),
                it.state(),
                it.settledOn(),
                it.payments(),
                it.slips(),
                it.givenBack(),
                new BillCopy.FromAllowance(Yen.of(yen), LocalDate.of(2026, 12, 10)),
                it.at());
    }

    /** That it is, or was to be, drawn from her account. */
    BillCopy drawn(long version, BillCopy.Debit debit) {
        var it = open(version);
        var plain = it.slips().getFirst();
        var drawn =
                new SlipCopy(
                        plain.slipId(),
                        plain.number(),
                        plain.part(),
                        plain.amount(),
                        plain.dueOn(),
                        plain.payableUntil(),
                        plain.standing(),
                        plain.barcode(),
                        plain.payEasy(),
                        plain.elQr(),
                        debit,
                        plain.document());
        return new BillCopy(
                it.billId(),
                it.accountId(),
                it.version(),
                it.feeKind(),
                it.title(),
                it.amount(),
                it.outstanding(),
                it.state(),
                it.settledOn(),
                it.payments(),
                List.of(drawn),
                List.of(),
                null,
                it.at());
    }

    private SlipCopy slip(Standing standing, byte @Nullable [] pdf) {
        return new SlipCopy(
                slip,
                "0012345678901234",
                1,
                Yen.of(amount),
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 12, 30),
                standing,
                "91912345000000000000004520875004013100295004",
                new BillCopy.PayEasy("00100", "12345678901234567890", "123456", "001"),
                new BillCopy.ElQr(EL_NUMBER, EL_PAYLOAD),
                null,
                pdf);
    }
}
