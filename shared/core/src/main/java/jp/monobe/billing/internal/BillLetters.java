package jp.monobe.billing.internal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.Bill;
import jp.monobe.billing.PayerLetters;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.SlipBarcode;
import jp.monobe.document.DocumentSpec;
import jp.monobe.document.PaymentNotice;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Billing;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.registry.Payer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Composes 納入通知書 from a bill, its slip and the city's settings of the slip's day: what was printed
 * is printed the same again.
 */
@Component
public class BillLetters {

    private final Settings settings;
    private final PayerLetters letters;

    BillLetters(Settings settings, PayerLetters letters) {
        this.settings = settings;
        this.letters = letters;
    }

    /**
     * @param people payer and whom it is about, by their ids; throws when one is missing
     * @param namesAbout on paper; what a screen shows names nobody but the payer
     */
    public DocumentSpec notice(Bill bill, Slip slip, Map<UUID, Payer> people, boolean namesAbout) {
        var city = settings.of(Acting.city());
        var on = slip.issuedOn();
        var name = city.at(SettingKey.OFFICE, on).city();
        var ways = city.at(SettingKey.CHANNELS, on).of(bill.feeKind());
        var till =
                ways.contains(PaymentChannel.STORE)
                        ? till(slip, city.at(SettingKey.BILLING, on).maker())
                        : null;
        return new PaymentNotice(
                        letters.letter(
                                slip.letterNumber(),
                                on,
                                payer(bill.payerId(), people),
                                bill.remedy()),
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
                        new PaymentNotice.Part(
                                slip.part(),
                                slip.reissue() > 0,
                                city.at(SettingKey.CHANNELS, on).test()),
                        ways.contains(PaymentChannel.PAY_EASY)
                                ? payEasy(slip, city.at(SettingKey.BILLING, on))
                                : null,
                        ways.contains(PaymentChannel.EL_QR) ? elQr(bill, slip, city) : null)
                .compose(letters.options(on));
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

    private static PaymentNotice.@Nullable ElQr elQr(Bill bill, Slip slip, CitySettings city) {
        return ElQrs.of(bill.feeKind(), slip, city)
                .map(it ->
                        new PaymentNotice.ElQr(
                                it.text(), it.number().grouped(), slip.payableUntil()))
                .orElse(null);
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

    private static Payer payer(UUID id, Map<UUID, Payer> people) {
        var found = people.get(id);
        if (found == null) {
            throw new IllegalStateException("Nobody on the register is " + id);
        }
        return found;
    }
}
