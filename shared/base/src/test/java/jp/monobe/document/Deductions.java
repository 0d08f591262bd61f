package jp.monobe.document;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.document.DeductionNotice.Fee;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/** Deductions from an allowance of a made-up recipient. */
final class Deductions {

    private Deductions() {}

    static DeductionNotice ofBoth() {
        return notice(
                new Letter.Remedy("南国市長", "南国市", "南国市長", true),
                new Fee("保育料　令和8年10月分", Yen.of(18_000), true),
                new Fee("学校給食費　令和8年10月分", Yen.of(5_600), false));
    }

    /** Nothing but what she applied for: nothing to object to. */
    static DeductionNotice agreed() {
        return notice(null, new Fee("学校給食費　令和8年10月分", Yen.of(5_600), false));
    }

    private static DeductionNotice notice(Letter.@Nullable Remedy remedy, Fee... fees) {
        return new DeductionNotice(
                new Letter(
                        "8南子第1241号",
                        LocalDate.of(2026, 12, 1),
                        Samples.address("髙﨑　花子"),
                        "南国市長　物部　架空",
                        remedy,
                        new Office(
                                "南国市役所　子育て支援課",
                                "〒783-8501　高知県南国市大そね甲2301番地",
                                "088-880-0000",
                                "月曜日から金曜日の8時30分から17時15分まで。祝日と年末年始を除く"),
                        false),
                "8南児第100号",
                LocalDate.of(2026, 12, 10),
                Yen.of(30_000),
                List.of(fees));
    }
}
