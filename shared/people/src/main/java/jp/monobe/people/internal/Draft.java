package jp.monobe.people.internal;

import java.time.LocalDate;
import java.time.Period;
import jp.monobe.people.Address;
import jp.monobe.people.KanaStatus;
import jp.monobe.people.Livelihood;
import jp.monobe.people.Pension;
import jp.monobe.people.Sex;
import jp.monobe.people.Status;
import org.jspecify.annotations.Nullable;

/** A person while the city is being made; becomes a Person at the end. */
final class Draft {

    final Sex sex;
    final LocalDate birth;
    final Part family;
    String name;
    String kana;
    KanaStatus kanaStatus = KanaStatus.OFFICIAL;
    String alias = "";
    String roman = "";
    String nationality = "JP";
    String relationship = "";
    Status status = Status.RESIDENT;
    Livelihood livelihood = new Livelihood(false, Pension.NONE, 0);
    boolean card;
    @Nullable LocalDate until;
    @Nullable Household home;
    @Nullable Address address;
    @Nullable Draft father;
    @Nullable Draft mother;
    @Nullable Draft spouse;
    String addresseeNo = "";

    Draft(Sex sex, LocalDate birth, Part family, Part given) {
        this.sex = sex;
        this.birth = birth;
        this.family = family;
        this.name = family.text() + "\u3000" + given.text();
        this.kana = family.kana() + "\u3000" + given.kana();
    }

    int age(LocalDate asOf) {
        return Period.between(birth, asOf).getYears();
    }

    boolean isResident() {
        return status == Status.RESIDENT;
    }

    Draft earning(Pension pension, long income) {
        livelihood = new Livelihood(pension == Pension.MUTUAL, pension, income);
        return this;
    }

    Draft bornTo(@Nullable Draft aFather, @Nullable Draft aMother) {
        father = aFather;
        mother = aMother;
        return this;
    }

    Draft withCard() {
        card = true;
        return this;
    }

    Draft marry(Draft other) {
        spouse = other;
        other.spouse = this;
        return this;
    }

    Draft leave(Status how, LocalDate when) {
        status = how;
        until = when;
        return this;
    }

    /** A foreign resident: the registry has no official kana for her. */
    Draft called(ForeignNames.Name foreign) {
        name = foreign.name();
        kana = foreign.kana();
        roman = foreign.roman();
        nationality = foreign.nationality();
        kanaStatus = KanaStatus.PROVISIONAL;
        return this;
    }
}
