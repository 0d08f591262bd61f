package jp.monobe.allowance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.allowance.internal.Recipients;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.MonthSpan;
import jp.monobe.kernel.Yen;
import jp.monobe.law.allowance.ChildAge;
import jp.monobe.law.allowance.ChildAmount;
import jp.monobe.law.allowance.Projection;
import jp.monobe.registry.PersonRecord;
import org.springframework.stereotype.Component;

/** Writes a certification (認定) down: recipient, children, and what is due for which months. */
@Component
class Certify {

    private final Recipients recipients;
    private final Ids ids;

    Certify(Recipients recipients, Ids ids) {
        this.recipients = recipients;
        this.ids = ids;
    }

    void certify(ClaimContext context, LocalDate on) {
        recipients.certify(
                new Recipients.Certification(
                        ids.next(),
                        number(context),
                        context.applicant().map(PersonRecord::personId).orElse(null)),
                context.file().caseId(),
                context.estimate().firstMonth(),
                children(context),
                granted(context),
                on);
    }

    /** 認定番号: the first filing's receipt number without its check digit; one per case. */
    static String number(ClaimContext context) {
        var receipt = context.file().receiptNumber().value();
        return receipt.substring(0, receipt.lastIndexOf('-'));
    }

    private static List<Recipients.Child> children(ClaimContext context) {
        return Stream.concat(
                        context.claim().children().stream()
                                .map(it -> child(context, it.key(), it.name(), it.birthDate())),
                        context.claim().youths().stream()
                                .map(it -> child(context, it.key(), it.name(), it.birthDate())))
                .toList();
    }

    private static Recipients.Child child(
            ClaimContext context, String key, String name, LocalDate birthDate) {
        var record = context.children().get(key);
        return new Recipients.Child(
                key, record == null ? null : record.personId(), name, birthDate);
    }

    private static List<Recipients.Granted> granted(ClaimContext context) {
        var rows = new ArrayList<Recipients.Granted>();
        for (var stretch : projection(context).stretches()) {
            for (var child : stretch.entitlement().children()) {
                rows.add(
                        new Recipients.Granted(
                                stretch.months().first(),
                                stretch.months().last(),
                                child.key(),
                                child.order(),
                                child.amount().amount()));
            }
        }
        return rows;
    }

    /** Keys of the children who are paid for in some month. */
    static Set<String> paidFor(ClaimContext context) {
        return projection(context).stretches().stream()
                .flatMap(stretch -> stretch.entitlement().children().stream())
                .filter(child -> !child.amount().equals(Yen.ZERO))
                .map(ChildAmount::key)
                .collect(Collectors.toSet());
    }

    /** From the first month to the last in which any child is paid for, as things stand now. */
    static Projection projection(ClaimContext context) {
        var first = context.estimate().firstMonth();
        var last =
                context.claim().counted().stream()
                        .map(child -> new ChildAge(child.birthDate()).lastPaidMonth())
                        .max(YearMonth::compareTo)
                        .filter(month -> month.isAfter(first))
                        .orElse(YearMonth.from(FiscalYear.of(first.atDay(1)).lastDay()));
        return Projection.of(new MonthSpan(first, last), context.claim().counted());
    }
}
