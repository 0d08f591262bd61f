package jp.monobe.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.kernel.Kana;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.PersonName;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;

/**
 * For whom a legal representative files (本人), as she typed it: no registry, no sign-in vouches for
 * it.
 *
 * @param capacity by which she represents
 */
public record Represented(
        String name,
        String kana,
        LocalDate birthDate,
        String address,
        Representative.Capacity capacity) {

    /** 成年 (民法4条). */
    private static final int OF_AGE = 18;

    /** As the clerk's check has it (RepresentativeCheck). */
    private static final int CHILD = 15;

    private static final int OLDEST = 130;
    private static final String KEY = "self";

    /** What has to be typed otherwise. */
    public enum Wrong {
        NAME,
        KANA,
        BIRTH_DATE,
        ADDRESS,
        /** Nobody is a parent or guardian by law of who has come of age. */
        OF_AGE,
        /** It is she herself. */
        HERSELF
    }

    /**
     * @param own who signed in
     */
    @LegalBasis("民法4条、818条1項、838条1号")
    Optional<Wrong> wrong(VerifiedPerson own, LocalDate today) {
        if (!isName()) {
            return Optional.of(Wrong.NAME);
        }
        if (kana.isBlank() || !Kana.isKana(kana)) {
            return Optional.of(Wrong.KANA);
        }
        if (birthDate.isAfter(today) || birthDate.isBefore(today.minusYears(OLDEST))) {
            return Optional.of(Wrong.BIRTH_DATE);
        }
        if (address.isBlank()) {
            return Optional.of(Wrong.ADDRESS);
        }
        if (isSame(stated(), own)) {
            return Optional.of(Wrong.HERSELF);
        }
        return hasEnded(today) ? Optional.of(Wrong.OF_AGE) : Optional.empty();
    }

    /** Whether she has come of age, with which a parent's or guardian's power is over. */
    @LegalBasis("民法4条、818条1項")
    public boolean hasEnded(LocalDate today) {
        return capacity.isOfMinor() && !birthDate.plusYears(OF_AGE).isAfter(today);
    }

    /**
     * Whether she is so young that the claim is most likely the parent's or guardian's own: what a
     * city gives to families is hardly ever claimed by the child.
     */
    public boolean isYoungChild(LocalDate today) {
        return capacity.isOfMinor() && birthDate.plusYears(CHILD).isAfter(today);
    }

    private boolean isName() {
        try {
            return !new PersonName(name).value().isBlank();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** By name and birth date, however the name is spaced. */
    static boolean isSame(VerifiedPerson one, VerifiedPerson other) {
        return one.birthDate().equals(other.birthDate())
                && plain(one.name()).equals(plain(other.name()));
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\u3000]", "");
    }

    /** Whom a filing was for, when somebody represented her. */
    public static Optional<Represented> in(FilingPackage filing) {
        var person = filing.verified();
        return Optional.ofNullable(filing.representative())
                .map(by ->
                        new Represented(
                                person.name(),
                                Objects.requireNonNullElse(filing.shown().applicant().kana(), ""),
                                person.birthDate(),
                                person.address(),
                                by.capacity()));
    }

    /** As the applicant of a filing. */
    public VerifiedPerson stated() {
        return new VerifiedPerson(name, address, birthDate, "");
    }

    /** Herself alone: a representative is shown nothing of her household. */
    public KnownPeople people() {
        return new KnownPeople(
                false,
                new KnownPerson(
                        KEY, name, kana, false, birthDate, KnownPerson.REPRESENTED, address),
                List.of());
    }
}
