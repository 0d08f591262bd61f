package jp.monobe.backoffice.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.arrears.WriteOff;
import jp.monobe.arrears.WriteOffPage;
import jp.monobe.arrears.WriteOffView;
import jp.monobe.arrears.model.WriteOffGround;
import jp.monobe.arrears.model.WriteOffState.Code;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.kernel.Yen;
import jp.monobe.law.arrears.ClaimLaw;
import jp.monobe.law.arrears.Limitation;
import org.jspecify.annotations.Nullable;

/** A made-up proposal to write off. */
public final class SampleWriteOffs {

    public static final UUID ID = UUID.fromString("019abcde-0000-7000-8000-0000000000e1");
    private static final UUID PROPOSER = UUID.fromString("019abcde-0000-7000-8000-0000000000e2");
    private static final UUID DECIDER = UUID.fromString("019abcde-0000-7000-8000-0000000000e3");
    private static final LocalDate DUE = LocalDate.of(2021, 11, 1);

    private SampleWriteOffs() {}

    public static WriteOffPage nothing() {
        return new WriteOffPage(List.of(), 0, false);
    }

    public static WriteOffPage page(WriteOff... all) {
        return new WriteOffPage(
                List.of(all).stream()
                        .map(it -> new WriteOffPage.Row(it, SampleBills.row(BillState.OPEN)))
                        .toList(),
                0,
                true);
    }

    public static WriteOff one(Code state) {
        var at = Instant.parse("2026-11-23T01:00:00Z");
        boolean booked = state == Code.APPROVED || state == Code.REVOKED;
        return new WriteOff(
                ID,
                SampleBills.ID,
                WriteOffGround.LIMITATION,
                Yen.of(5_000),
                "",
                state,
                new WriteOff.Done(PROPOSER, at, "所在不明。財産調査で差し押さえる財産なし"),
                booked ? new WriteOff.Done(DECIDER, at.plusSeconds(3_600), "") : null,
                state == Code.REVOKED ? revoked(at) : null,
                0);
    }

    private static WriteOff.@Nullable Done revoked(Instant at) {
        return new WriteOff.Done(DECIDER, at.plusSeconds(7_200), "所在が判明");
    }

    public static WriteOffView open(WriteOff... proposals) {
        return new WriteOffView(
                SampleBills.row(BillState.OPEN),
                WriteOffGround.of(ClaimClass.OTHER_PUBLIC),
                Limitation.of(ClaimLaw.PUBLIC, DUE, 5, List.of()),
                true,
                List.of(proposals),
                Map.of(PROPOSER, "見本　収納", DECIDER, "見本　決裁"));
    }
}
