package jp.monobe.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.internal.FilingRows;
import jp.monobe.casework.model.Assessment;
import jp.monobe.casework.spi.Assessor;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.registry.AccountLinks;
import org.springframework.stereotype.Component;

/**
 * What is looked at in every case, beside what its procedure's room finds (共通の確認事項): who filed for
 * her by law, who signed, who acted, who else claims the same.
 */
@Component
class CommonChecks {

    private final Rivals rivals;
    private final AccountLinks links;
    private final FilingRows rows;
    private final Clock clock;

    CommonChecks(Rivals rivals, AccountLinks links, FilingRows rows, Clock clock) {
        this.rivals = rivals;
        this.links = links;
        this.rows = rows;
        this.clock = clock;
    }

    Assessment over(
            Assessor assessor,
            CaseEntity entity,
            CaseFile file,
            List<CaseView.FilingLine> filings) {
        var looked =
                new RepresentativeCheck.Looked(
                        links.isNobodyMeant(entity.accountId()),
                        rows.isPowerEnded(entity.id()),
                        LocalDate.now(clock));
        return RepresentativeCheck.over(assessor.assess(file), filings, file, looked)
                .with(SignatureCheck.of(filings))
                .with(AgentCheck.of(filings))
                .with(rivals.checks(entity.id(), assessor.procedure().isEmpty()));
    }
}
