package jp.monobe.casework;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.internal.FilingRows;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.registry.AccountLinks;
import jp.monobe.registry.MemberKeys;
import org.springframework.stereotype.Component;

/** Puts the filing that counts and the registry's ids of its people together. */
@Component
class CaseFiles {

    private final FilingRows filings;
    private final FormDefinitions forms;
    private final AccountLinks links;
    private final MemberKeys memberKeys;

    CaseFiles(
            FilingRows filings, FormDefinitions forms, AccountLinks links, MemberKeys memberKeys) {
        this.filings = filings;
        this.forms = forms;
        this.links = links;
        this.memberKeys = memberKeys;
    }

    CaseFile of(CaseEntity entity) {
        var filing = filings.find(entity.filingId()).orElseThrow();
        return new CaseFile(
                entity.id(),
                new ReceiptNumber(entity.receiptNumber()),
                forms.find(entity.procedure(), filing.revision()).orElseThrow(),
                Optional.ofNullable(filing.about()),
                filing.answers(),
                filing.shown(),
                filing.verified(),
                entity.claimDate(),
                entity.delivery(),
                proposedAt(entity.state()),
                entity.unavoidable(),
                links.personOf(entity.accountId()),
                people(entity, filing));
    }

    private static Optional<Instant> proposedAt(CaseState state) {
        return switch (state) {
            case CaseState.Proposed(_, _, var at) -> Optional.of(at);
            case CaseState.Signed(_, _, var at, _, _) -> Optional.of(at);
            case CaseState.Reviewing _,
                    CaseState.Returned _,
                    CaseState.Issued _,
                    CaseState.Withdrawn _ ->
                    Optional.empty();
        };
    }

    private Map<String, UUID> people(CaseEntity entity, FilingRows.Filing filing) {
        return memberKeys.resolve(
                entity.accountId(),
                filing.shown().household().stream().map(KnownPerson::key).toList());
    }

    UUID firstFiling(UUID caseId) {
        return filings.chainOf(caseId).getFirst().id();
    }
}
