package jp.monobe.allowance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.document.AllowanceNotice;
import jp.monobe.document.Block;
import jp.monobe.document.DocumentSpec;
import jp.monobe.document.Letter;
import jp.monobe.document.Office;
import jp.monobe.exchange.Delivery;
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
import jp.monobe.reference.Localities;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.RegistryLookup;
import jp.monobe.registry.model.RegisteredAddress;
import org.springframework.stereotype.Component;

/** Composes 認定通知書 and 却下通知書 from a claim and the city's dated settings. */
@Component
class ClaimNotice {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** A child's name and birth date, of a child or a youth alike. */
    record NamedChild(String name, LocalDate birthDate) {}

    private final Settings settings;
    private final RegistryLookup registry;

    ClaimNotice(Settings settings, RegistryLookup registry) {
        this.settings = settings;
        this.registry = registry;
    }

    DocumentSpec certified(ClaimContext context, LetterHead head) {
        var city = settings.of(Acting.city());
        var projection = Certify.projection(context);
        return new AllowanceNotice.Certified(
                        letter(context.file(), city, head),
                        context.file().claimDate(),
                        Certify.number(context),
                        head.date(),
                        claimant(context.file(), head.date()),
                        context.estimate().firstMonth(),
                        children(context, projection),
                        context.estimate().monthly(),
                        payment(context, city, head.date()),
                        notes(projection))
                .compose(options(city, head));
    }

    DocumentSpec rejected(CaseFile file, Proposal.Reject reject, LetterHead head) {
        var city = settings.of(Acting.city());
        return new AllowanceNotice.Rejected(
                        letter(file, city, head),
                        file.claimDate(),
                        head.date(),
                        claimant(file, head.date()),
                        List.of(new AllowanceNotice.Reason(reject.reason(), reject.legalBasis())))
                .compose(options(city, head));
    }

    private static DocumentSpec.Options options(CitySettings city, LetterHead head) {
        return new DocumentSpec.Options(
                city.at(SettingKey.DEMO, head.date()), head.date().atStartOfDay(JAPAN).toInstant());
    }

    private Letter letter(CaseFile file, CitySettings city, LetterHead head) {
        var office = city.at(SettingKey.OFFICE, head.date());
        return new Letter(
                head.number(),
                head.date(),
                addressee(file, head.date()),
                Words.of("notice.mayor", office.city(), city.at(SettingKey.MAYOR, head.date())),
                new Letter.Remedy(
                        city.at(SettingKey.APPEAL_TO, head.date()),
                        office.city(),
                        office.city() + "長"),
                new Office(
                        office.city() + " " + office.division(),
                        office.address(),
                        office.phone(),
                        office.hours()),
                file.delivery() == Delivery.ELECTRONIC);
    }

    private Block.AddressBlock addressee(CaseFile file, LocalDate on) {
        var home = home(file, on);
        return new Block.AddressBlock(
                home.map(PersonRecord::address).map(RegisteredAddress::postalCode).orElse(""),
                home.map(ClaimNotice::lines).orElse(List.of(file.verified().address())),
                name(file, on),
                Words.of("notice.honorific"),
                Block.AddressBlock.Place.COMMON);
    }

    private AllowanceNotice.Claimant claimant(CaseFile file, LocalDate on) {
        return new AllowanceNotice.Claimant(
                name(file, on),
                file.verified().birthDate(),
                home(file, on)
                        .map(ClaimNotice::lines)
                        .map(lines -> String.join("\u3000", lines))
                        .orElse(file.verified().address()));
    }

    private String name(CaseFile file, LocalDate on) {
        return record(file, on).map(PersonRecord::name).orElse(file.verified().name());
    }

    /** Where the registry has her now: a card may still show the address before a move. */
    private Optional<PersonRecord> home(CaseFile file, LocalDate on) {
        return record(file, on).filter(PersonRecord::isResident);
    }

    private Optional<PersonRecord> record(CaseFile file, LocalDate on) {
        return file.applicant().flatMap(id -> registry.person(id, on));
    }

    private static List<String> lines(PersonRecord person) {
        var city = Localities.japan().locality(Acting.city()).orElseThrow().fullName();
        var address = person.address();
        var line = city + address.town() + address.block();
        return address.building().isEmpty() ? List.of(line) : List.of(line, address.building());
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
