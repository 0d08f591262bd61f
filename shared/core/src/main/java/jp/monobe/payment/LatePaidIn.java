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
     * Some of them.
     *
     * @param total how many were looked at: of agents that have more days than others some of them
     *     are not late, and left out
     */
    public record Page(List<Row> rows, long total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** The newest first. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public Page page(int offset, int limit) {
        var today = LocalDate.now(clock);
        var since = today.minusDays(DAYS_BACK);
        int least = days.leastDays();
        return new Page(
                rows.late(since, today, least, limit, offset).stream()
                        .flatMap(it -> late(it).stream())
                        .toList(),
                rows.late(since, today, least));
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
