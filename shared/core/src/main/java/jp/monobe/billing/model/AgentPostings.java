package jp.monobe.billing.model;

import static jp.monobe.billing.model.LedgerAccount.AGENT_FEES;
import static jp.monobe.billing.model.LedgerAccount.CASH;
import static jp.monobe.billing.model.LedgerAccount.WITH_AGENTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.model.Posting.Entry;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;

/** What agents pay in, and their fees, as postings. Cash belongs to the year of its day. */
public final class AgentPostings {

    private AgentPostings() {}

    /**
     * The gross amount comes from the agent; what it kept of it is an expense, booked apart.
     *
     * @param fee less than {@code gross}; may be nothing
     */
    @LegalBasis("地方自治法210条")
    public static List<Posting> paidIn(LocalDate on, UUID payIn, Yen gross, Yen fee) {
        var postings = new ArrayList<Posting>();
        postings.add(one(on, "pay-in:" + payIn, new Entry(CASH, WITH_AGENTS, gross, null)));
        if (!fee.equals(Yen.ZERO)) {
            postings.add(one(on, "agent-fee:" + payIn, new Entry(AGENT_FEES, CASH, fee, null)));
        }
        return postings;
    }

    /** The same the other way round. */
    public static List<Posting> undone(LocalDate on, UUID payIn, Yen gross, Yen fee) {
        var postings = new ArrayList<Posting>();
        postings.add(one(on, "pay-in-undone:" + payIn, new Entry(WITH_AGENTS, CASH, gross, null)));
        if (!fee.equals(Yen.ZERO)) {
            postings.add(
                    one(on, "agent-fee-undone:" + payIn, new Entry(CASH, AGENT_FEES, fee, null)));
        }
        return postings;
    }

    private static Posting one(LocalDate on, String cause, Entry entry) {
        return new Posting(on, FiscalYear.of(on), cause, List.of(entry));
    }
}
