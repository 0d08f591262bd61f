package jp.monobe.billing.internal;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.billing.Bill;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.billing.model.SlipBarcode;
import jp.monobe.document.Block;
import jp.monobe.document.DocumentSpec;
import jp.monobe.document.Letter;
import jp.monobe.document.Office;
import jp.monobe.document.PaymentNotice;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.municipality.Acting;
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

    DocumentSpec notice(Bill bill, Slip slip, Map<UUID, Payer> people) {
        var city = settings.of(Acting.city());
        var on = slip.issuedOn();
        var name = city.at(SettingKey.OFFICE, on).city();
        var till = till(bill, slip, city.at(SettingKey.BILLING, on).maker());
        return new PaymentNotice(
                        letter(bill, slip, payer(bill.payerId(), people), city),
                        bill.number().grouped(),
                        bill.year(),
                        bill.revenueItem(),
                        bill.title(),
                        bill.aboutId().equals(bill.payerId())
                                ? ""
                                : payer(bill.aboutId(), people).name(),
                        bill.legalBasis(),
                        slip.amount(),
                        bill.dueOn(),
                        BillWords.of(till == null ? "billing.where-bank" : "billing.where", name),
                        till,
                        slip.reissue() > 0)
                .compose(
                        new DocumentSpec.Options(
                                city.at(SettingKey.DEMO, on), on.atStartOfDay(JAPAN).toInstant()));
    }

    private static PaymentNotice.@Nullable Slip till(Bill bill, Slip slip, String maker) {
        if (!SlipBarcode.fits(slip.amount())) {
            return null;
        }
        var barcode =
                new SlipBarcode(
                        maker, bill.number(), slip.reissue(), slip.payableUntil(), slip.amount());
        return new PaymentNotice.Slip(barcode.digits(), barcode.grouped(), slip.payableUntil());
    }

    private static Letter letter(Bill bill, Slip slip, Payer payer, CitySettings city) {
        var on = slip.issuedOn();
        var office = city.at(SettingKey.OFFICE, on);
        return new Letter(
                slip.letterNumber(),
                on,
                addressee(payer),
                BillWords.of("billing.mayor", office.city(), city.at(SettingKey.MAYOR, on)),
                remedy(bill.claimClass(), office.city()),
                new Office(
                        office.city() + " " + office.division(),
                        office.address(),
                        office.phone(),
                        office.hours()),
                false);
    }

    /** A private claim is no disposition; of a public fee the court comes after the ruling. */
    @LegalBasis("地方自治法229条")
    private static Letter.@Nullable Remedy remedy(ClaimClass kind, String city) {
        if (kind == ClaimClass.PRIVATE) {
            return null;
        }
        var mayor = BillWords.of("billing.of-city", city);
        return new Letter.Remedy(mayor, city, mayor, true);
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
