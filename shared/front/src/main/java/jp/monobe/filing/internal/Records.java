package jp.monobe.filing.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.mandate.MandateAct.Deed;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.resident.FamilyService;
import org.springframework.stereotype.Component;

/** What a submit leaves behind. */
@Component
public class Records {

    private final Filings filings;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final Outlets outlets;
    private final FamilyService family;
    private final Agents agents;

    Records(
            Filings filings,
            Attachments attachments,
            AuditTrail audit,
            Outlets outlets,
            FamilyService family,
            Agents agents) {
        this.filings = filings;
        this.attachments = attachments;
        this.audit = audit;
        this.outlets = outlets;
        this.family = family;
        this.agents = agents;
    }

    ReceiptNumber drawNumber(LocalDate day) {
        return filings.drawNumber(day);
    }

    /**
     * A draft, a procedure and a person make one filing: that is what keeps a second one out,
     * whoever holds which lock. The first filing takes all files; the others rest on those they
     * name. People whom an agent typed are not kept for her later forms: she did not type them. Nor
     * are those of somebody she represents.
     */
    void write(Draft draft, List<FilingPackage> all, Known known) {
        var before = before(draft, all);
        for (var filing : all) {
            filings.insert(draft.id(), filing);
            audit.record("filing.submit", "filing", filing.filingId(), reason(filing));
            agents.note(draft, Deed.FILED, filing.procedure(), filing.receiptNumber().value());
        }
        if (draft.withFiles()) {
            attachments.file(draft.id(), all.getFirst().filingId());
        }
        all.stream().skip(1).forEach(filing -> attachments.share(named(filing), filing.filingId()));
        outlets.filed(all, known.mail());
        if (agents.isApplicants(draft) && draft.represented() == null) {
            before.forEach(family::corrected);
            family.remember(typed(all));
        }
    }

    /** Whom a correction tells of otherwise: as she was before, and as she is now. */
    private Map<TypedPerson, TypedPerson> before(Draft draft, List<FilingPackage> all) {
        var was =
                Optional.ofNullable(draft.corrects()).flatMap(filings::newestIn).stream()
                        .flatMap(filing -> filing.answers().people().stream())
                        .toList();
        var changed = new LinkedHashMap<TypedPerson, TypedPerson>();
        for (var now : typed(all)) {
            was.stream()
                    .filter(old -> old.key().equals(now.key()) && !old.equals(now))
                    .forEach(old -> changed.put(old, now));
        }
        return changed;
    }

    private static String reason(FilingPackage filing) {
        var by = filing.representative();
        return by == null ? filing.procedure() : filing.procedure() + " " + by.onTrail();
    }

    private static List<TypedPerson> typed(List<FilingPackage> all) {
        return all.stream()
                .flatMap(filing -> filing.answers().people().stream())
                .distinct()
                .toList();
    }

    /** The applicant of the chain it answers for; empty when it begins one. */
    Optional<UUID> partyOf(Draft draft) {
        return Optional.ofNullable(draft.corrects())
                .flatMap(filings::find)
                .map(FilingPackage::accountId);
    }

    boolean mayStillFile(Draft draft) {
        return agents.mayStillFile(draft);
    }

    private static List<UUID> named(FilingPackage filing) {
        return filing.answers().values().values().stream()
                .flatMap(answer ->
                        answer instanceof Answer.Files(var ids) ? ids.stream() : Stream.empty())
                .distinct()
                .toList();
    }
}
