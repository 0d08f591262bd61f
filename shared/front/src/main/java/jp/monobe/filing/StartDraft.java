package jp.monobe.filing;

import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.filing.StartResult.NotOffered;
import jp.monobe.filing.StartResult.NotReturned;
import jp.monobe.filing.StartResult.Started;
import jp.monobe.filing.StartResult.TooMany;
import jp.monobe.filing.internal.Beginnings;
import jp.monobe.filing.internal.CityTerms;
import jp.monobe.filing.internal.FilingChains;
import jp.monobe.filing.internal.FilingChains.Chain;
import jp.monobe.filing.internal.FilingRows;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins to fill in a form (申請の開始), or goes on with the draft begun before. */
@Service
public class StartDraft {

    private final Beginnings beginnings;
    private final FilingChains chains;
    private final FilingRows rows;
    private final CityTerms terms;

    StartDraft(Beginnings beginnings, FilingChains chains, FilingRows rows, CityTerms terms) {
        this.beginnings = beginnings;
        this.chains = chains;
        this.rows = rows;
        this.terms = terms;
    }

    /** One open draft a procedure. What was begun may be finished though it is offered no more. */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public StartResult start(String procedure) {
        var open = beginnings.open(procedure);
        if (open.isPresent()) {
            return new Started(open.get(), true);
        }
        return terms.online(procedure).isEmpty()
                ? new NotOffered()
                : new Started(beginnings.begin(procedure), false);
    }

    /**
     * What she handed in already and the office has not decided (二重の申請), to be told before she
     * begins the same again; empty when a draft is open, which she goes on with.
     */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public Optional<FilingRow> underWay(String procedure) {
        return beginnings.open(procedure).isPresent()
                ? Optional.empty()
                : rows.underWay(Acting.account(), procedure);
    }

    /** A draft beside those that are open (もう一件), such as a refund for another month. */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public StartResult beside(String procedure) {
        return terms.online(procedure).isEmpty()
                ? new NotOffered()
                : beginnings
                        .beginBeside(procedure)
                        .<StartResult>map(draft -> new Started(draft, false))
                        .orElseGet(() -> new TooMany(Beginnings.MOST));
    }

    /** A draft that answers a 差戻し of this filing or of another one of its chain. */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    @Transactional
    public StartResult correct(UUID filingId) {
        var chain = chains.of(filingId);
        if (chains.isEnded(chain.first())) {
            return new NotReturned();
        }
        var open = beginnings.open(chain.first().toString());
        if (open.isPresent()) {
            return new Started(open.get(), true);
        }
        return chain.correction()
                .<StartResult>map(correction -> new Started(begun(chain, correction), false))
                .orElseGet(NotReturned::new);
    }

    private UUID begun(Chain chain, Correction correction) {
        return beginnings.correct(chain, chains.claimDateOf(chain.first()), correction);
    }
}
