package jp.monobe.payment;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.internal.DeemedDays;
import jp.monobe.payment.internal.PaidInRows;
import jp.monobe.payment.model.PaidDay;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What agents paid in after the designated day, or not at all (払込の遅れ). */
@Service
public class LatePaidIn {

    private static final int ROWS = 50;

    /** Older ones are a matter of closed books. */
    private static final int DAYS_BACK = 400;

    private final PaidInRows rows;
    private final DeemedDays days;
    private final Clock clock;

    LatePaidIn(PaidInRows rows, DeemedDays days, Clock clock) {
        this.rows = rows;
        this.days = days;
        this.clock = clock;
    }

    /**
     * @param agent its name as agreed
     * @param slip null when none of ours
     * @param entrustedOn 委託日
     * @param until 指定する日
     * @param arrivedOn 払込日; null when nothing came
     */
    public record Row(
            UUID receipt,
            PaymentChannel channel,
            String agent,
            @Nullable UUID slip,
            Yen amount,
            LocalDate entrustedOn,
            LocalDate until,
            @Nullable LocalDate arrivedOn) {}

    /**
     * The newest first.
     *
     * @param page from 0
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public List<Row> page(int page) {
        var today = LocalDate.now(clock);
        return rows
                .late(
                        today.minusDays(DAYS_BACK),
                        today,
                        days.leastDays(),
                        ROWS,
                        Math.multiplyExact(page, ROWS))
                .stream()
                .flatMap(it -> late(it).stream())
                .toList();
    }

    private Optional<Row> late(PaidInRows.Row it) {
        boolean isLate =
                days.of(it)
                        .filter(day ->
                                day instanceof PaidDay.PaidIn || day instanceof PaidDay.NotPaidIn)
                        .isPresent();
        return isLate
                ? days.contract(it)
                        .map(agent ->
                                new Row(
                                        it.receipt(),
                                        it.channel(),
                                        agent.name(),
                                        it.slip(),
                                        it.amount(),
                                        it.paidOn(),
                                        it.paidOn().plusDays(agent.daysToPayIn()),
                                        it.arrivedOn()))
                : Optional.empty();
    }
}
