package jp.monobe.allowance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.casework.CaseLetters;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.document.AllowanceNotice;
import jp.monobe.document.DocumentSpec;
import jp.monobe.law.allowance.Projection;
import jp.monobe.law.allowance.payment.PaymentSchedule;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.notice.LetterHead;
import jp.monobe.procedure.claim.AllowanceClaim;
import jp.monobe.procedure.claim.Payee;
import jp.monobe.reference.Banks;
import org.springframework.stereotype.Component;

/** Composes 認定通知書 and 却下通知書 from a claim and the city's dated settings. */
@Component
class ClaimNotice {

    /** A child's name and birth date, of a child or a youth alike. */
    record NamedChild(String name, LocalDate birthDate) {}

    private final Settings settings;
    private final CaseLetters letters;

    ClaimNotice(Settings settings, CaseLetters letters) {
        this.settings = settings;
        this.letters = letters;
    }

    DocumentSpec certified(ClaimContext context, LetterHead head) {
        var projection = Certify.projection(context);
        return new AllowanceNotice.Certified(
                        letters.letter(context.file(), head),
                        context.file().claimDate(),
                        Certify.number(context),
                        head.date(),
                        claimant(context.file(), head.date()),
                        context.estimate().firstMonth(),
                        children(context, projection),
                        context.estimate().monthly(),
                        payment(context, settings.of(Acting.city()), head.date()),
                        notes(projection))
                .compose(letters.options(head));
    }

    DocumentSpec rejected(CaseFile file, Proposal.Reject reject, LetterHead head) {
        return new AllowanceNotice.Rejected(
                        letters.letter(file, head),
                        file.claimDate(),
                        head.date(),
                        claimant(file, head.date()),
                        List.of(new AllowanceNotice.Reason(reject.reason(), reject.legalBasis())))
                .compose(letters.options(head));
    }

    private AllowanceNotice.Claimant claimant(CaseFile file, LocalDate on) {
        var applicant = letters.applicant(file, on);
        return new AllowanceNotice.Claimant(
                applicant.name(), applicant.birthDate(), applicant.address());
    }

    private static List<AllowanceNotice.Child> children(
            ClaimContext context, Projection projection) {
        return context.estimate().entitlement().counted().stream()
                .map(child -> {
                    var named = named(context.claim(), child.key());
                    return new AllowanceNotice.Child(
                            named.name(),
                            named.birthDate(),
                            child.order(),
                            child.amount(),
                            projection.lastPaidMonth(child.key()).orElse(null));
                })
                .toList();
    }

    static NamedChild named(AllowanceClaim claim, String key) {
        return Stream.concat(
                        claim.children().stream()
                                .filter(it -> it.key().equals(key))
                                .map(it -> new NamedChild(it.name(), it.birthDate())),
                        claim.youths().stream()
                                .filter(it -> it.key().equals(key))
                                .map(it -> new NamedChild(it.name(), it.birthDate())))
                .findFirst()
                .orElseThrow();
    }

    private static AllowanceNotice.Payment payment(
            ClaimContext context, CitySettings city, LocalDate on) {
        var first = context.estimate().firstMonth();
        var month = PaymentSchedule.paymentMonthOf(first);
        int day = city.at(SettingKey.PAYMENT_DAY, on);
        var paid = PaymentSchedule.monthsPaidIn(month);
        var from = paid.first().isBefore(first) ? first : paid.first();
        return new AllowanceNotice.Payment(
                account(context.claim().payee()),
                Words.of("notice.days", day),
                Words.of(
                        "notice.first",
                        PaymentSchedule.payDay(month, day, context.openDays()),
                        months(from, paid.last())));
    }

    /** One month, or two that follow one another; the year is said again when it turned. */
    private static String months(YearMonth from, YearMonth last) {
        if (from.equals(last)) {
            return Words.month(from);
        }
        return Words.month(from)
                + "・"
                + (from.getYear() == last.getYear()
                        ? last.getMonthValue() + "月"
                        : Words.month(last));
    }

    /** Only the last digits of an account are printed (amendment 18). */
    private static String account(Payee payee) {
        return switch (payee) {
            case Payee.PublicAccount() -> Words.of("notice.public-account");
            case Payee.OwnAccount(var account) ->
                    Words.of(
                            "notice.account",
                            Banks.japan().bank(account.bank()).map(bank -> bank.name()).orElse(""),
                            account.number().substring(account.number().length() - 3));
        };
    }

    private static List<String> notes(Projection projection) {
        return projection.stretches().stream()
                .skip(1)
                .limit(1)
                .map(stretch ->
                        Words.of(
                                "notice.change",
                                stretch.months().first(),
                                stretch.entitlement().total()))
                .toList();
    }
}
