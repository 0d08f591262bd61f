package jp.monobe.document;

import java.time.LocalDate;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/** Reminders to a made-up payer. */
final class Reminders {

    private static final LocalDate ON = LocalDate.of(2026, 12, 21);

    private Reminders() {}

    static ReminderNotice ofFee() {
        return new ReminderNotice(
                letter(new Letter.Remedy("南国市長", "南国市", "南国市長", true)),
                "1234-5678-9012-3456",
                "放課後児童クラブ利用料　令和8年11月分",
                "使用料及び手数料　放課後児童クラブ使用料",
                Yen.of(50_000),
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2027, 1, 4),
                new ReminderNotice.Charge(
                        ReminderNotice.Kind.ENTAIKIN, Yen.of(1_200), "地方自治法第231条の3第1項"),
                false);
    }

    /** Of a private claim: nothing to object to. */
    static ReminderNotice ofLunch() {
        return new ReminderNotice(
                letter(null),
                "1234-5678-9012-3456",
                "学校給食費　令和8年10月分",
                "諸収入　学校給食費収入",
                Yen.of(5_600),
                LocalDate.of(2026, 11, 10),
                LocalDate.of(2027, 1, 4),
                new ReminderNotice.Charge(
                        ReminderNotice.Kind.DAMAGES, Yen.of(18), "地方自治法第240条第2項、同法施行令第171条"),
                false);
    }

    private static Letter letter(Letter.@Nullable Remedy remedy) {
        return new Letter(
                "8南子第1240号",
                ON,
                Samples.address("髙﨑　花子"),
                "南国市長　物部　架空",
                remedy,
                new Office(
                        "南国市役所　子育て支援課",
                        "〒783-8501　高知県南国市大そね甲2301番地",
                        "088-880-0000",
                        "月曜日から金曜日の8時30分から17時15分まで。祝日と年末年始を除く"),
                false);
    }
}
