package jp.monobe.refund.internal;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.spi.BillGivenBack;
import jp.monobe.exchange.BillCopy.GivenBack;
import jp.monobe.exchange.BillCopy.GivenBack.Progress;
import jp.monobe.exchange.BillCopy.GivenBack.Way;
import jp.monobe.refund.GiveBack;
import jp.monobe.refund.model.Failure;
import jp.monobe.refund.model.Target;
import org.springframework.stereotype.Component;

/** Says of the copies of bills what goes back; what is only proposed is nobody's to know yet. */
@Component
class BillsGivenBack implements BillGivenBack {

    private final GiveBackRows rows;

    BillsGivenBack(GiveBackRows rows) {
        this.rows = rows;
    }

    /** What failed is said until something else was proposed in its stead. */
    @Override
    public List<GivenBack> of(UUID bill) {
        var found = new ArrayList<GivenBack>();
        for (var it : rows.approvedOf(bill)) {
            var progress = progress(it);
            if (progress.filter(to -> to != Progress.FAILED).isPresent()) {
                var day = LocalDate.ofInstant(it.proposedAt(), JAPAN);
                found.removeIf(before ->
                        before.progress() == Progress.FAILED && !before.on().isAfter(day));
            }
            progress.map(to -> givenBack(it, to)).ifPresent(found::add);
        }
        return found;
    }

    private static GivenBack givenBack(GiveBack it, Progress progress) {
        var on = it.endedOn() == null ? it.approvedOn() : it.endedOn();
        return new GivenBack(it.amount(), way(it.target()), progress, Objects.requireNonNull(on));
    }

    private static Way way(Target target) {
        return switch (target) {
            case Target.Account _ -> Way.ACCOUNT;
            case Target.Card _ -> Way.CARD;
            case Target.Against _ -> Way.OFFSET;
        };
    }

    private static Optional<Progress> progress(GiveBack it) {
        return switch (it.state()) {
            case APPROVED, FILED, SENT, ASKED -> Optional.of(Progress.UNDER_WAY);
            case PAID, CREDITED, APPLIED -> Optional.of(Progress.DONE);
            case FAILED ->
                    it.failure() == Failure.STOPPED
                            ? Optional.empty()
                            : Optional.of(Progress.FAILED);
            case PROPOSED, SENT_BACK, WITHDRAWN -> Optional.empty();
        };
    }
}
