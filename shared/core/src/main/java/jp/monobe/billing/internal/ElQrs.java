package jp.monobe.billing.internal;

import java.util.Optional;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.ElNumber;
import jp.monobe.billing.model.ElQrPayload;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.ElQr;
import jp.monobe.municipality.SettingKey;

/** The eL-QR of a slip, by the city's setting on the day on which it was issued. */
final class ElQrs {

    private ElQrs() {}

    /** Empty where the city had it not on, or not for this fee. */
    static Optional<ElQrPayload> of(String feeKind, Slip slip, CitySettings city) {
        return city.find(SettingKey.EL_QR, slip.issuedOn())
                .filter(_ -> ElQrPayload.fits(slip.amount()))
                .flatMap(elQr ->
                        elQr.numberOf(feeKind).map(category -> payload(slip, elQr, category)));
    }

    private static ElQrPayload payload(Slip slip, ElQr elQr, String category) {
        return new ElQrPayload(
                new ElNumber(
                        elQr.agency(),
                        Acting.city().value().substring(0, 5),
                        slip.number(),
                        slip.confirmation(),
                        category),
                slip.amount(),
                slip.payableUntil());
    }
}
