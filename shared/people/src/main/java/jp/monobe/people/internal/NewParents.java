package jp.monobe.people.internal;

import jp.monobe.people.KanaStatus;
import jp.monobe.people.Pension;
import jp.monobe.people.Sex;

/** 南国市: people who have every reason to claim. */
final class NewParents {

    private final Stage stage;

    NewParents(Stage stage) {
        this.stage = stage;
    }

    void play() {
        sakura();
        kenta();
        maria();
        kuzuha();
    }

    private void sakura() {
        var daichi =
                stage.adult(Sex.M, 33, 7, 3, "岡林/オカバヤシ", "大地/ダイチ")
                        .earning(Pension.EMPLOYEE, 2_310_000);
        var sakura =
                stage.adult(Sex.F, 31, 4, 8, "岡林/オカバヤシ", "咲良/サクラ")
                        .earning(Pension.EMPLOYEE, 4_120_000);
        var home = stage.home("大埇甲", "1234番地5", 3);
        home.add(Household.HEAD, daichi);
        home.add("妻", sakura.marry(daichi));
        home.add("子", stage.child(Sex.F, stage.daysAgo(13), "陽葵/ヒマリ", daichi, sakura));
        stage.role("sakura", sakura, "13日前に第1子が生まれた母。収入が夫より高く、本人が請求者。最初に試す人");
        stage.role("daichi", daichi, "咲良の夫。妻の申請は何も見えない");
    }

    private void kenta() {
        var kenta =
                stage.adult(Sex.M, 46, 2, 19, "西森/ニシモリ", "健太/ケンタ")
                        .earning(Pension.EMPLOYEE, 5_320_000);
        var rie =
                stage.adult(Sex.F, 45, 9, 30, "西森/ニシモリ", "理恵/リエ")
                        .earning(Pension.NATIONAL, 1_030_000);
        var arrival = Arrival.from("高知県高知市", stage.daysAgo(9), stage.daysAgo(10));
        var home = stage.home("十市", "3456番地", "", arrival);
        home.add(Household.HEAD, kenta);
        home.add("妻", rie.marry(kenta));
        var student = stage.daysAgo(0).minusYears(20).minusMonths(4);
        home.add("子", stage.child(Sex.M, student, "翔/ショウ", kenta, rie))
                .earning(Pension.NATIONAL, 240_000)
                .withCard();
        var second = stage.daysAgo(40).minusYears(14);
        home.add("子", stage.child(Sex.F, second, "七海/ナナミ", kenta, rie));
        var third = stage.daysAgo(200).minusYears(8);
        home.add("子", stage.child(Sex.M, third, "新/アラタ", kenta, rie));
        stage.role("kenta", kenta, "高知市から転入したばかりの3児の父。長男は20歳の学生で、末の子が第3子になる(転出予定日は10日前)");
    }

    private void maria() {
        var makoto =
                stage.adult(Sex.M, 44, 12, 1, "浜田/ハマダ", "誠/マコト")
                        .earning(Pension.NATIONAL, 1_870_000);
        var maria =
                stage.adult(Sex.F, 36, 8, 21, "浜田/ハマダ", "マリア/マリア")
                        .called(
                                new ForeignNames.Name(
                                        "PH",
                                        Sex.F,
                                        "MARIA\u3000CRISTINA\u3000ISABEL\u3000DELOS\u3000SANTOS\u3000FERNANDEZ\u3000VILLANUEVA",
                                        "MARIA CRISTINA ISABEL DELOS SANTOS FERNANDEZ VILLANUEVA",
                                        "マリア　クリスティナ　イサベル　デロス・サントス　フェルナンデス　ヴィリャヌエバ"))
                        .earning(Pension.EMPLOYEE, 2_940_000);
        maria.kanaStatus = KanaStatus.PROVISIONAL;
        maria.alias = "浜田　マリア";
        var home = stage.home("前浜", "987番地2", 6);
        home.add(Household.HEAD, makoto);
        home.add("妻", maria.marry(makoto));
        home.add("子", stage.child(Sex.M, stage.daysAgo(11), "海凪/カイナ", makoto, maria));
        stage.role(
                "maria",
                maria,
                "外国人住民。長いローマ字の氏名と通称「浜田 マリア」。生まれて11日の子がいる",
                null,
                "MARIA CRISTINA ISABEL DELOS SANTOS FERNANDEZ VILLANUEVA");
    }

    private void kuzuha() {
        var ryo =
                stage.adult(Sex.M, 32, 10, 10, "髙𠮷/タカヨシ", "凌/リョウ")
                        .earning(Pension.EMPLOYEE, 2_780_000);
        var kuzuha =
                stage.adult(Sex.F, 30, 1, 17, "髙𠮷/タカヨシ", "葛\uDB40\uDD00葉/クズハ")
                        .earning(Pension.EMPLOYEE, 3_050_000);
        var home = stage.home("後免町", "77番地", 2);
        home.add(Household.HEAD, ryo);
        home.add("妻", kuzuha.marry(ryo));
        home.add("子", stage.child(Sex.F, stage.daysAgo(9), "紬/ツムギ", ryo, kuzuha));
        stage.role("kuzuha", kuzuha, "氏名に「髙」「𠮷」と異体字の「葛󠄀」がある母。カードでは代替文字の「高吉 葛葉」", null, "高吉　葛葉");
    }
}
