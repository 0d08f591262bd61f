package jp.monobe.allowance;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.allowance.internal.Recipients;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.casework.spi.OtherGrants;
import org.springframework.stereotype.Component;

/** Who is certified for whom (児童手当), for cases of its other procedures. */
@Component
class AllowanceGrants implements OtherGrants {

    private final Recipients recipients;

    AllowanceGrants(Recipients recipients) {
        this.recipients = recipients;
    }

    @Override
    public String benefit() {
        return Bound.BENEFIT;
    }

    @Override
    public Optional<String> ofApplicant(CaseFile file) {
        return file.applicant()
                .flatMap(person ->
                        recipients.numberOf(
                                person, YearMonth.from(file.claimDate()), file.caseId()));
    }

    @Override
    public List<Elsewhere> toOthers(Set<UUID> children, CaseFile file) {
        var month = YearMonth.from(file.claimDate());
        return recipients.forChildren(children, month, file.caseId()).stream()
                .filter(it ->
                        it.recipient() == null
                                || !file.applicant().equals(Optional.of(it.recipient())))
                .map(it -> new Elsewhere(it.child(), it.number()))
                .toList();
    }
}
