package jp.monobe.people.internal;

import java.time.LocalDate;
import jp.monobe.people.KanaStatus;
import jp.monobe.people.Pension;
import jp.monobe.people.Sex;

/** Foreign residents (外国人住民): trainees and students on their own, wives and husbands. */
final class ForeignHomes {

    private final City city;
    private final Dice dice;
    private final ForeignNames names = new ForeignNames();

    ForeignHomes(City city) {
        this.city = city;
        this.dice = city.dice;
    }

    void trainee() {
        var since = city.asOf.minusDays(dice.between(2, 1600));
        var home = city.home(city.flat(), new Arrival(since, Arrival.ABROAD, null));
        home.add(Household.HEAD, person(names.pick(dice), dice.birthday(city.asOf, 20, 38)));
    }

    /** One wife in a hundred comes from abroad and is called by an alias of her husband's name. */
    void perhapsForeign(Draft wife, Part family) {
        if (!dice.chance(0.01)) {
            return;
        }
        var foreign = names.pick(dice);
        if (foreign.sex() == Sex.F) {
            wife.called(foreign);
            int space = foreign.kana().lastIndexOf('\u3000');
            wife.alias = family.text() + "\u3000" + foreign.kana().substring(space + 1);
        }
    }

    private Draft person(ForeignNames.Name name, LocalDate birth) {
        var part = new Part("", "");
        var person = new Draft(name.sex(), birth, part, part).called(name);
        person.earning(Pension.EMPLOYEE, dice.between(1_400_000, 2_300_000));
        person.card = dice.chance(0.6);
        if (dice.chance(0.15)) {
            person.kanaStatus = KanaStatus.NONE;
        }
        if (name.nationality().equals("KR") && dice.chance(0.7)) {
            var family = city.family();
            person.alias =
                    family.text()
                            + "\u3000"
                            + city.names.given(dice, name.sex(), birth.getYear()).text();
        }
        return person;
    }
}
