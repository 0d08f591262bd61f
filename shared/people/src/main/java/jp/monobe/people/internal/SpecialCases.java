package jp.monobe.people.internal;

import jp.monobe.people.Pension;
import jp.monobe.people.Sex;

/** 南国市: people for whom something stands in the way. */
final class SpecialCases {

    private final Stage stage;

    SpecialCases(Stage stage) {
        this.stage = stage;
    }

    void play() {
        chihiro();
        misaki();
        haruka();
        naoki();
        yoko();
        yumi();
        tabito();
    }

    private void chihiro() {
        var kei =
                stage.adult(Sex.M, 36, 5, 5, "依光/ヨリミツ", "圭/ケイ")
                        .earning(Pension.EMPLOYEE, 3_610_000);
        var chihiro =
                stage.adult(Sex.F, 34, 6, 25, "依光/ヨリミツ", "千尋/チヒロ")
                        .earning(Pension.MUTUAL, 4_640_000);
        var home = stage.home("篠原", "456番地7", 5);
        home.add(Household.HEAD, kei);
        home.add("妻", chihiro.marry(kei));
        home.add("子", stage.child(Sex.M, stage.daysAgo(12), "律/リツ", kei, chihiro));
        stage.role("chihiro", chihiro, "公務員の母。勤め先に請求するよう案内されるが、申請はできる");
    }

    private void misaki() {
        var takuya =
                stage.adult(Sex.M, 37, 11, 2, "公文/クモン", "拓也/タクヤ")
                        .earning(Pension.EMPLOYEE, 4_480_000);
        var misaki =
                stage.adult(Sex.F, 35, 3, 14, "公文/クモン", "美咲/ミサキ")
                        .earning(Pension.NATIONAL, 900_000);
        var home = stage.home("東崎", "808番地1", 10);
        home.add(Household.HEAD, takuya);
        home.add("妻", misaki.marry(takuya));
        var first = stage.child(Sex.F, stage.daysAgo(77).minusYears(8), "琴葉/コトハ", takuya, misaki);
        var second = stage.child(Sex.M, stage.daysAgo(150).minusYears(4), "湊/ミナト", takuya, misaki);
        home.add("子", first);
        home.add("子", second);
        stage.certify(takuya, first, second);
        stage.role("misaki", misaki, "夫がすでに認定を受けている母。職員だけに重複が見え、本人には見えない");
    }

    private void haruka() {
        var tsuyoshi =
                stage.adult(Sex.M, 37, 8, 9, "楠瀬/クスノセ", "剛/ツヨシ")
                        .earning(Pension.EMPLOYEE, 3_900_000);
        var haruka =
                stage.adult(Sex.F, 33, 10, 28, "楠瀬/クスノセ", "遥/ハルカ")
                        .earning(Pension.EMPLOYEE, 1_720_000);
        stage.home("里改田", "222番地", 9).add(Household.HEAD, tsuyoshi);
        var arrival = Arrival.from("高知県香南市", stage.daysAgo(120), stage.daysAgo(121));
        var home = stage.home("久礼田", "1010番地3", "ハイツ桜201号", arrival);
        home.add(Household.HEAD, haruka.marry(tsuyoshi));
        var child = stage.child(Sex.F, stage.daysAgo(60).minusYears(5), "澪/ミオ", tsuyoshi, haruka);
        home.add("子", child);
        stage.certify(tsuyoshi, child);
        stage.shelter(haruka, tsuyoshi, stage.daysAgo(115));
        stage.shelter(child, tsuyoshi, stage.daysAgo(115));
        stage.role("haruka", haruka, "夫からの支援措置を受けている母。事前入力はなく、登録がつながらないときと同じ画面になる");
        stage.role("tsuyoshi", tsuyoshi, "遥の夫(支援措置の相手方)。妻と子の住所も申請も見えてはならない");
    }

    private void naoki() {
        var naoki =
                stage.adult(Sex.M, 39, 1, 30, "中平/ナカヒラ", "直樹/ナオキ")
                        .earning(Pension.EMPLOYEE, 4_010_000);
        naoki.card = false;
        var aya =
                stage.adult(Sex.F, 36, 2, 2, "中平/ナカヒラ", "彩/アヤ").earning(Pension.NATIONAL, 610_000);
        var arrival = Arrival.from("高知県高知市", stage.daysAgo(12), stage.daysAgo(13));
        var home = stage.home("緑ケ丘", "2345番地6", "", arrival);
        home.add(Household.HEAD, naoki);
        home.add("妻", aya.marry(naoki));
        var birth = stage.daysAgo(33).minusYears(2);
        home.add("子", stage.child(Sex.M, birth, "朝陽/アサヒ", naoki, aya));
        stage.role(
                "naoki",
                naoki,
                "転入後にカードの住所を書き換えていない父。本人と結び付かないが申請はできる",
                "高知県高知市桟橋通二丁目12番34号",
                null);
    }

    /** Two women of one name and birth date in one block of flats; the card has no flat number. */
    private void yoko() {
        var yoko =
                stage.adult(Sex.F, 38, 5, 20, "小松/コマツ", "陽子/ヨウコ")
                        .earning(Pension.EMPLOYEE, 2_650_000);
        var other =
                stage.adult(Sex.F, 38, 5, 20, "小松/コマツ", "陽子/ヨウコ")
                        .earning(Pension.EMPLOYEE, 2_100_000);
        var since = stage.daysAgo(900);
        var arrival = Arrival.from("高知県安芸市", since, since.minusDays(3));
        var home = stage.home("駅前町", "345番地", "えきまえハイツ101号", arrival);
        home.add(Household.HEAD, yoko);
        home.add("子", stage.child(Sex.F, stage.daysAgo(10), "すみれ/スミレ", null, yoko));
        stage.home("駅前町", "345番地", "えきまえハイツ203号", arrival).add(Household.HEAD, other);
        stage.role("yoko", yoko, "同じ番地に同姓同名・同じ生年月日の人がいる母。職員がどちらかを確かめる", "高知県南国市駅前町345番地", null);
    }

    private void yumi() {
        var yumi =
                stage.adult(Sex.F, 40, 9, 9, "前田/マエダ", "由美/ユミ")
                        .earning(Pension.EMPLOYEE, 2_380_000);
        var home = stage.home("稲生", "1500番地", 11);
        home.add(Household.HEAD, yumi);
        var child = stage.child(Sex.M, stage.daysAgo(99).minusYears(10), "蓮/レン", null, yumi);
        home.add("子", child);
        stage.certify(yumi, child);
        stage.role("yumi", yumi, "すでに自分で認定を受けているひとり親。新しい請求は要らないと案内される");
    }

    private void tabito() {
        var tabito = stage.adult(Sex.M, 28, 6, 6, "森/モリ", "旅人/タビト");
        stage.stranger("tabito", tabito, "南国市に住んでいない人。市の記録にはない(カードの住所は高知市)", "高知県高知市帯屋町一丁目5番6号");
    }
}
