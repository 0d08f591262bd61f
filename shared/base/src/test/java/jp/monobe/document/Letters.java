package jp.monobe.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import jp.monobe.document.AllowanceNotice.Child;
import jp.monobe.document.AllowanceNotice.Claimant;
import jp.monobe.document.FilingCopy.Entry;
import jp.monobe.document.FilingCopy.Section;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/** Contents of the real documents, about made-up people. */
final class Letters {

    private static final LocalDate DECIDED = LocalDate.of(2026, 12, 4);
    private static final LocalDate CLAIMED = LocalDate.of(2026, 11, 23);
    private static final Office OFFICE =
            new Office(
                    "南国市役所　子育て支援課　児童手当係",
                    "〒783-8501　高知県南国市大そね甲2301番地",
                    "088-880-0000",
                    "月曜日から金曜日の8時30分から17時15分まで。祝日と年末年始を除く");
    private static final Claimant CLAIMANT =
            new Claimant("髙﨑　花子", LocalDate.of(1992, 4, 3), "高知県南国市日吉町二丁目3番28号　架空住宅101");

    private Letters() {}

    static AllowanceNotice.Certified certified() {
        return new AllowanceNotice.Certified(
                letter("8南子第1234号"),
                CLAIMED,
                "第0012345号",
                DECIDED,
                CLAIMANT,
                YearMonth.of(2026, 12),
                List.of(
                        child("髙﨑　葛\udb40\udd00", LocalDate.of(2017, 9, 1), 1, 10_000, 2036),
                        child("髙﨑　𠮷乃", LocalDate.of(2021, 2, 14), 2, 10_000, 2039),
                        child("髙﨑　ひなた", LocalDate.of(2026, 11, 10), 3, 30_000, 2045)),
                Yen.of(50_000),
                new AllowanceNotice.Payment(
                        "四国銀行　南国支店　普通　＊＊＊＊567",
                        "偶数月の10日（土曜日、日曜日、祝日に当たるときは直前の開庁日）に前月までの2か月分",
                        "令和9年2月10日（令和8年12月分・令和9年1月分　100,000円）"),
                List.of("第3子の月額は、上のお子さんが22歳に達する日以後の最初の3月31日を過ぎたときなどに変わることがあります。"));
    }

    static AllowanceNotice.Rejected rejected() {
        return new AllowanceNotice.Rejected(
                letter("8南子第1235号"),
                CLAIMED,
                DECIDED,
                CLAIMANT,
                List.of(
                        new AllowanceNotice.Reason(
                                "請求の日に、請求者は国家公務員又は地方公務員であり、児童手当の認定及び支給は所属する官署が行うため。",
                                "児童手当法第17条第1項")));
    }

    static FilingCopy filing() {
        return new FilingCopy(
                "南国市長",
                "児童手当　認定請求",
                "R8-000123-7",
                LocalDateTime.of(2026, 11, 23, 10, 5),
                null,
                new FilingCopy.Applicant(CLAIMANT.name(), "タカサキ　ハナコ", CLAIMANT.address()),
                List.of(
                        new Section(
                                "あなたについて",
                                List.of(
                                        new Entry("氏名", CLAIMANT.name(), true),
                                        new Entry("生年月日", "平成4年4月3日", true),
                                        new Entry("住所", CLAIMANT.address(), true),
                                        new Entry("電話番号", "090-0000-0000"),
                                        new Entry("仕事", "会社などに勤めている（厚生年金に加入）"))),
                        new Section(
                                "請求の理由",
                                List.of(
                                        new Entry("理由", "子どもが生まれた"),
                                        new Entry("子どもが生まれた日", "令和8年11月10日"),
                                        new Entry(
                                                "あなたが請求する理由",
                                                "夫婦とも働いており、所得はわたしの方が高い。健康保険の扶養にも、子ども3人ともわたしの方で入っているため、わたしが請求します。"))),
                        person("子ども　1人目", "髙﨑　葛\udb40\udd00", "平成29年9月1日"),
                        person("子ども　2人目", "髙﨑　𠮷乃", "令和3年2月14日"),
                        person("子ども　3人目", "髙﨑　ひなた", "令和8年11月10日"),
                        new Section(
                                "振込先",
                                List.of(
                                        new Entry("受け取る口座", "四国銀行　南国支店　普通　＊＊＊＊567"),
                                        new Entry("名義", "タカサキ　ハナコ"))),
                        new Section("決定の受け取り方", List.of(new Entry("受け取り方", "電子（このサイトで受け取る）")))),
                List.of("別居している子どもの監護についての申立書", "監護相当・生計費の負担についての確認書"),
                OFFICE);
    }

    private static Section person(String title, String name, String birthDate) {
        return new Section(
                title,
                List.of(
                        new Entry("氏名", name, true),
                        new Entry("生年月日", birthDate, true),
                        new Entry("一緒に住んでいるか", "一緒に住んでいる"),
                        new Entry("世話をしているか", "世話をしている"),
                        new Entry("生活費", "わたしの収入で暮らしている")));
    }

    /** As the standard's published sample, for a till. */
    static PaymentNotice payment() {
        return payment(slip());
    }

    static PaymentNotice payment(PaymentNotice.Slip slip) {
        return payment(Yen.of(29_500), slip, null);
    }

    /** More than a till takes. */
    static PaymentNotice tooMuchForATill() {
        return payment(Yen.of(300_001), null, null);
    }

    /** Where the city has eL-QR on. */
    static PaymentNotice paymentByElQr() {
        return payment(Yen.of(29_500), slip(), elQr());
    }

    static PaymentNotice.ElQr elQr() {
        return new PaymentNotice.ElQr(
                "MB-EL1:00000392041234567890123451234561010000029500202701301",
                "00000-39204 12345 67890 12345-123456-101",
                LocalDate.of(2027, 1, 30));
    }

    static PaymentNotice.Slip slip() {
        return new PaymentNotice.Slip(
                "91912345000000000000004520875004013100295004",
                "(91)912345-000000000000004520875\n0-040131-0-029500-4",
                LocalDate.of(2027, 1, 30));
    }

    static GiveBackNotice refund() {
        return givenBack(new GiveBackNotice.Way.Refund("四国銀行　南国支店　普通　＊＊＊＊567"), true);
    }

    static GiveBackNotice cardRefund() {
        return givenBack(new GiveBackNotice.Way.Card(DECIDED.minusDays(9)), true);
    }

    /** Of a private claim: nothing to object to. */
    static GiveBackNotice offset() {
        return givenBack(
                new GiveBackNotice.Way.Offset("学校給食費　令和8年11月分", DECIDED, Yen.of(600)), false);
    }

    private static GiveBackNotice givenBack(GiveBackNotice.Way way, boolean decided) {
        return new GiveBackNotice(
                new Letter(
                        "8南子第1237号",
                        DECIDED,
                        Samples.address(CLAIMANT.name()),
                        "南国市長　物部　架空",
                        decided ? new Letter.Remedy("南国市長", "南国市", "南国市長", true) : null,
                        OFFICE,
                        false),
                way,
                Yen.of(5_000),
                decided ? "放課後児童クラブ利用料　令和8年10月分" : "学校給食費　令和8年10月分",
                decided ? "使用料及び手数料　放課後児童クラブ使用料" : "諸収入　学校給食費収入",
                "同じ納入通知書で2回納められたため");
    }

    private static PaymentNotice payment(
            Yen amount, PaymentNotice.@Nullable Slip slip, PaymentNotice.@Nullable ElQr elQr) {
        return new PaymentNotice(
                new Letter(
                        "8南子第1236号",
                        DECIDED,
                        Samples.address(CLAIMANT.name()),
                        "南国市長　物部　架空",
                        new Letter.Remedy("南国市長", "南国市", "南国市長", true),
                        OFFICE,
                        false),
                "1234-5678-9012-3456",
                new FiscalYear(2026),
                "使用料及び手数料　放課後児童クラブ使用料",
                "放課後児童クラブ利用料　令和8年12月分",
                "髙﨑　𠮷乃",
                "地方自治法第225条、市の条例（見本）",
                amount,
                LocalDate.of(2027, 1, 4),
                "南国市指定金融機関、コンビニエンスストア",
                slip,
                new PaymentNotice.Part(1, false),
                new PaymentNotice.PayEasy("00000", "123456", "001"),
                elQr);
    }

    private static Letter letter(String number) {
        return new Letter(
                number,
                DECIDED,
                Samples.address(CLAIMANT.name()),
                "南国市長　物部　架空",
                new Letter.Remedy("高知県知事", "南国市", "南国市長"),
                OFFICE,
                true);
    }

    private static Child child(String name, LocalDate born, int order, long yen, int lastYear) {
        return new Child(name, born, order, Yen.of(yen), YearMonth.of(lastYear, 3));
    }
}
