package jp.monobe.billing.internal;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.Bill;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.Remedy;
import jp.monobe.billing.model.SlipBarcode;
import jp.monobe.document.Block;
import jp.monobe.document.DocumentSpec;
import jp.monobe.document.Letter;
import jp.monobe.document.Office;
import jp.monobe.document.PaymentNotice;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Billing;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.reference.Localities;
import jp.monobe.registry.Payer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes 納入通知書 from a bill, its slip and the city's dated settings. */
@Component
class BillLetters {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Settings settings;

    BillLetters(Settings settings) {
        this.settings = settings;
    }

    DocumentSpec notice(Bill bill, Slip slip, Map<UUID, Payer> people, boolean namesAbout) {
        var city = settings.of(Acting.city());
        var on = slip.issuedOn();
        var name = city.at(SettingKey.OFFICE, on).city();
        var till = till(slip, city.at(SettingKey.BILLING, on).maker());
        return new PaymentNotice(
                        letter(bill, slip, payer(bill.payerId(), people), city),
                        slip.number().grouped(),
                        bill.year(),
                        bill.revenueItem(),
                        bill.title(),
                        namesAbout ? about(bill, people) : "",
                        bill.legalBasis(),
                        slip.amount(),
                        slip.dueOn(),
                        BillWords.of(till == null ? "billing.where-bank" : "billing.where", name),
                        till,
                        new PaymentNotice.Part(slip.part(), slip.reissue() > 0),
                        payEasy(slip, city.at(SettingKey.BILLING, on)))
                .compose(
                        new DocumentSpec.Options(
                                city.at(SettingKey.DEMO, on), on.atStartOfDay(JAPAN).toInstant()));
    }

    private static PaymentNotice.@Nullable Slip till(Slip slip, String maker) {
        return barcode(slip, maker)
                .map(it -> new PaymentNotice.Slip(it.digits(), it.grouped(), slip.payableUntil()))
                .orElse(null);
    }

    private static PaymentNotice.@Nullable PayEasy payEasy(Slip slip, Billing terms) {
        var numbers = terms.payEasy();
        return numbers == null
                ? null
                : new PaymentNotice.PayEasy(
                        numbers.agency(), slip.confirmation(), numbers.category());
    }

    /** Empty when no till takes so much. */
    static Optional<SlipBarcode> barcode(Slip slip, String maker) {
        if (!SlipBarcode.fits(slip.amount())) {
            return Optional.empty();
        }
        return Optional.of(
                new SlipBarcode(
                        maker,
                        slip.number(),
                        city(),
                        slip.reissue(),
                        slip.payableUntil(),
                        slip.amount()));
    }

    private static Letter letter(Bill bill, Slip slip, Payer payer, CitySettings city) {
        var on = slip.issuedOn();
        var office = city.at(SettingKey.OFFICE, on);
        return new Letter(
                slip.letterNumber(),
                on,
                addressee(payer),
                BillWords.of("billing.mayor", office.city(), city.at(SettingKey.MAYOR, on)),
                remedy(bill.remedy(), office.city()),
                new Office(
                        office.city() + " " + office.division(),
                        office.address(),
                        office.phone(),
                        office.hours()),
                false);
    }

    /** A private claim is no disposition; of a public fee the court comes after the ruling. */
    private static Letter.@Nullable Remedy remedy(Remedy kind, String city) {
        var mayor = BillWords.of("billing.of-city", city);
        return switch (kind) {
            case FEES_229 -> new Letter.Remedy(mayor, city, mayor, true);
            case GENERAL -> new Letter.Remedy(mayor, city, mayor, false);
            case NONE -> null;
        };
    }

    /**
     * For whom the service was. Who is protected (支援措置), or lives where we do not know, is named on
     * no letter that goes to somebody else (amendment 18).
     */
    private static String about(Bill bill, Map<UUID, Payer> people) {
        if (bill.aboutId().equals(bill.payerId())) {
            return "";
        }
        var about = payer(bill.aboutId(), people);
        boolean hidden = about.underProtection() || payer(bill.payerId(), people).underProtection();
        return hidden || !about.isResident() ? "" : about.name();
    }

    /** Five digits of the city's code. */
    private static String city() {
        return Acting.city().value().substring(0, 5);
    }

    private static Block.AddressBlock addressee(Payer payer) {
        var address = payer.address();
        var city =
                payer.isResident()
                        ? Localities.japan().locality(Acting.city()).orElseThrow().fullName()
                        : "";
        var line = city + address.town() + address.block();
        return new Block.AddressBlock(
                address.postalCode(),
                address.building().isEmpty() ? List.of(line) : List.of(line, address.building()),
                payer.name(),
                BillWords.of("billing.honorific"),
                Block.AddressBlock.Place.COMMON);
    }

    private static Payer payer(UUID id, Map<UUID, Payer> people) {
        var found = people.get(id);
        if (found == null) {
            throw new IllegalStateException("Nobody on the register is " + id);
        }
        return found;
    }
}
