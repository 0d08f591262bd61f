package jp.monobe.billing;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.billing.internal.BillWords;
import jp.monobe.billing.model.Remedy;
import jp.monobe.document.Block;
import jp.monobe.document.DocumentSpec;
import jp.monobe.document.Letter;
import jp.monobe.document.Office;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.reference.Localities;
import jp.monobe.registry.Payer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What all letters to a payer have in common (納入義務者あての文書): address, sender, 教示. */
@Component
public class PayerLetters {

    private final Settings settings;

    PayerLetters(Settings settings) {
        this.settings = settings;
    }

    /**
     * @param number 文書番号
     * @param on its day, by which the city's settings are read
     */
    public Letter letter(String number, LocalDate on, Payer payer, Remedy remedy) {
        var city = settings.of(Acting.city());
        var office = city.at(SettingKey.OFFICE, on);
        return new Letter(
                number,
                on,
                addressee(payer),
                BillWords.of("billing.mayor", office.city(), city.at(SettingKey.MAYOR, on)),
                remedy(remedy, office.city()),
                new Office(
                        office.city() + " " + office.division(),
                        office.address(),
                        office.phone(),
                        office.hours()),
                false);
    }

    public DocumentSpec.Options options(LocalDate on) {
        return new DocumentSpec.Options(
                settings.of(Acting.city()).at(SettingKey.DEMO, on),
                on.atStartOfDay(JAPAN).toInstant());
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
}
