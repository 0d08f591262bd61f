package jp.monobe.people.internal;

import jp.monobe.people.Pension;
import jp.monobe.people.Sex;

/** The named persons of 香南市 and 香美市. */
final class Neighbours {

    private final Stage stage;

    Neighbours(Stage stage) {
        this.stage = stage;
    }

    void playKonan() {
        var kaito =
                stage.adult(Sex.M, 29, 7, 20, "野村/ノムラ", "海斗/カイト")
                        .earning(Pension.EMPLOYEE, 3_540_000);
        var aoi =
                stage.adult(Sex.F, 28, 12, 12, "野村/ノムラ", "葵/アオイ")
                        .earning(Pension.EMPLOYEE, 2_020_000);
        var home = stage.home("野市町西野", "2020番地", 2);
        home.add(Household.HEAD, kaito);
        home.add("妻", aoi.marry(kaito));
        home.add("子", stage.child(Sex.M, stage.daysAgo(7), "凪/ナギ", kaito, aoi));
        stage.role("kaito", kaito, "香南市の父。7日前に第1子が生まれた");
    }

    void playKami() {
        var minori =
                stage.adult(Sex.F, 36, 4, 1, "山﨑/ヤマサキ", "みのり/ミノリ")
                        .earning(Pension.EMPLOYEE, 2_210_000);
        var arrival = Arrival.from("大阪府堺市北区", stage.daysAgo(4), stage.daysAgo(6));
        var home = stage.home("土佐山田町楠目", "789番地", "第二コーポあけぼの102号", arrival);
        home.add(Household.HEAD, minori);
        var first = stage.daysAgo(20).minusYears(9);
        home.add("子", stage.child(Sex.F, first, "詩/ウタ", null, minori));
        var second = stage.daysAgo(300).minusYears(5);
        home.add("子", stage.child(Sex.M, second, "樹/イツキ", null, minori));
        stage.role("minori", minori, "香美市に転入したばかりのひとり親。子が2人(転出予定日は6日前)");
    }
}
