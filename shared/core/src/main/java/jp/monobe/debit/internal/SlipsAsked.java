package jp.monobe.debit.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.monobe.billing.spi.SlipDebits;
import jp.monobe.exchange.BillCopy.Debit;
import org.springframework.stereotype.Component;

/** Says of the copies of bills what is drawn. */
@Component
class SlipsAsked implements SlipDebits {

    private final DebitLineRows lines;

    SlipsAsked(DebitLineRows lines) {
        this.lines = lines;
    }

    @Override
    public Map<UUID, Debit> of(Collection<UUID> slips) {
        var found = new HashMap<UUID, Debit>();
        lines.last(slips).forEach((slip, it) -> found.put(slip, new Debit(it.on(), it.isFailed())));
        return found;
    }
}
