package jp.monobe.deduction.internal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.casework.spi.Consequence;
import jp.monobe.deduction.model.Consent;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What follows from the two filings of 21条: a standing consent, changed or ended by the next. Who
 * is not linked to the registry is entered by a clerk.
 */
@Component
@LegalBasis("児童手当法21条、児童手当法施行規則12条の10")
public class CaseConsents implements Consequence {

    private static final String APPLIED = "child-allowance-school-fee-deduction";

    /** 変更・撤回の申出. */
    public static final String CHANGED = "child-allowance-school-fee-deduction-change";

    private static final String THIS_CHILD = "deduction-child";

    private final ConsentRows rows;
    private final Settings settings;
    private final AuditTrail audit;
    private final Ids ids;

    CaseConsents(ConsentRows rows, Settings settings, AuditTrail audit, Ids ids) {
        this.rows = rows;
        this.settings = settings;
        this.audit = audit;
        this.ids = ids;
    }

    @Override
    public Set<String> procedures() {
        return Set.of(APPLIED, CHANGED);
    }

    @Override
    public void granted(CaseFile file, LocalDate on) {
        file.applicant()
                .ifPresent(person -> {
                    if (file.form().procedure().equals(APPLIED)) {
                        applied(file, person);
                    } else {
                        changed(file, person);
                    }
                });
    }

    private void applied(CaseFile file, UUID person) {
        var fees = fees(file, "deduction-kinds");
        if (!fees.isEmpty()) {
            keep(
                    file,
                    person,
                    fees,
                    children(file),
                    amount(file, "deduction-limit"),
                    "deduction-from");
        }
    }

    /** Of nothing that holds there is nothing to change, but something may be added. */
    private void changed(CaseFile file, UUID person) {
        var from = from(file, "deduction-change-from");
        var now = rows.on(person, from);
        var fees = new LinkedHashSet<>(now.map(Consent::fees).orElse(Set.of()));
        var most = now.map(Consent::most).orElse(null);
        switch (chosen(file)) {
            case "STOP_SOME" -> fees.removeAll(fees(file, "changed-kinds"));
            case "ADD" -> fees.addAll(fees(file, "changed-kinds"));
            case "LIMIT" -> most = amount(file, "new-limit");
            default -> fees.clear();
        }
        if (fees.isEmpty()) {
            rows.end(person, from, Acting.staff());
            audit.record("deduction-consent.end", "person", person, "case:" + file.caseId());
            return;
        }
        var children = now.filter(it -> !it.allChildren()).map(Consent::children).orElse(null);
        keep(file, person, fees, children, most, "deduction-change-from");
    }

    private void keep(
            CaseFile file,
            UUID person,
            Set<String> fees,
            @Nullable Set<UUID> children,
            @Nullable Yen most,
            String month) {
        var it =
                new Consent(
                        ids.next(),
                        person,
                        fees,
                        children == null,
                        children == null ? Set.of() : children,
                        from(file, month),
                        null,
                        most,
                        file.claimDate(),
                        file.receiptNumber().value());
        rows.add(it, file.caseId(), Acting.staff());
        audit.record(
                "deduction-consent.enter", "deduction-consent", it.id(), "case:" + file.caseId());
    }

    /** Never before she applied. */
    private static LocalDate from(CaseFile file, String field) {
        return file.answers()
                .get(AnswerKey.of(field))
                .map(it -> it instanceof Answer.Month(var month) ? month.atDay(1) : null)
                .filter(it -> it.isAfter(file.claimDate()))
                .orElse(file.claimDate());
    }

    private Set<String> fees(CaseFile file, String field) {
        var known = settings.of(Acting.city()).find(SettingKey.DEDUCTIONS, file.claimDate());
        var codes =
                file.answers().get(AnswerKey.of(field)).orElse(null)
                                instanceof Answer.Several several
                        ? several.codes()
                        : List.<String>of();
        return codes.stream()
                .flatMap(code -> known.stream().flatMap(it -> it.fees(code).stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String chosen(CaseFile file) {
        return file.answers().get(AnswerKey.of("deduction-change-kind")).orElse(null)
                        instanceof Answer.Chosen(var code)
                ? code
                : "";
    }

    private static @Nullable Yen amount(CaseFile file, String field) {
        return file.answers().get(AnswerKey.of(field)).orElse(null)
                        instanceof Answer.Amount(var yen)
                ? yen
                : null;
    }

    /** Whom she said yes for; a child the registry does not know has no bill of its own. */
    private static Set<UUID> children(CaseFile file) {
        return file.answers().values().entrySet().stream()
                .filter(it -> it.getKey().field().equals(THIS_CHILD))
                .filter(it -> it.getValue() instanceof Answer.YesNo(var yes) && yes)
                .map(Map.Entry::getKey)
                .map(it -> file.people().get(it.person()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
