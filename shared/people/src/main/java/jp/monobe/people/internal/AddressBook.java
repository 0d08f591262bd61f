package jp.monobe.people.internal;

import java.util.List;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.people.Address;
import jp.monobe.reference.PostalCodes;
import jp.monobe.reference.Town;

/** Makes up addresses in real towns; the numbers of the plots are invented. */
final class AddressBook {

    private static final MunicipalityCode KOCHI = new MunicipalityCode("392014");
    private static final List<String> BUILDINGS =
            List.of("コーポ", "ハイツ", "メゾン", "グリーンハイツ", "サンコーポ", "リバーサイド", "エスポワール", "第二コーポ");
    private static final List<String> SUFFIXES =
            List.of("物部", "あけぼの", "黒潮", "やなぎ", "桜", "Ａ", "Ｂ", "南");

    private final CityPlan plan;
    private final List<Town> elsewhere = PostalCodes.japan().townsOf(KOCHI);

    AddressBook(CityPlan plan) {
        this.plan = plan;
    }

    Address house(Dice dice) {
        return address(dice, plan.towns().pick(dice), "", "");
    }

    Address flat(Dice dice) {
        var building = dice.pick(BUILDINGS) + dice.pick(SUFFIXES);
        int room = dice.between(1, 3) * 100 + dice.between(1, 6);
        return address(dice, plan.towns().pick(dice), "", building + room + "号");
    }

    /** An address in 高知市, of people who do not live here. */
    Address elsewhere(Dice dice) {
        var town = dice.pick(elsewhere);
        return address(dice, town, town.prefecture() + town.municipalityName(), "");
    }

    private static Address address(Dice dice, Town town, String before, String building) {
        var block = dice.between(1, 2600) + "番地";
        var branch = dice.chance(0.6) ? String.valueOf(dice.between(1, 19)) : "";
        return new Address(town.postalCode(), before + town.name(), block + branch, building);
    }
}
