package jp.monobe.people.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.people.Sex;

/** Family names, and given names by sex and time. */
final class NameBook {

    private static final int FAMILY_FLATNESS = 14;
    private static final int GIVEN_FLATNESS = 6;

    private final Weighted<Part> families =
            Weighted.ranked(
                    Words.words("family-names.txt").map(Part::of).toList(), FAMILY_FLATNESS);
    private final List<Era> eras = eras();

    private record Era(Sex sex, int from, int to, Weighted<Part> names) {
        boolean holds(Sex wanted, int year) {
            return sex == wanted && from <= year && year <= to;
        }
    }

    Part family(Dice dice) {
        return families.pick(dice);
    }

    /** A name of the year of birth; one in ten bears a name of ten years before. */
    Part given(Dice dice, Sex sex, int birthYear) {
        int year = dice.chance(0.1) ? birthYear - 10 : birthYear;
        for (var era : eras) {
            if (era.holds(sex, year)) {
                return era.names().pick(dice);
            }
        }
        throw new IllegalArgumentException("No names of the year " + year);
    }

    private static List<Era> eras() {
        var eras = new ArrayList<Era>();
        var heading = new String[0];
        var names = new ArrayList<Part>();
        for (var line : Words.lines("given-names.txt")) {
            if (line.startsWith("M ") || line.startsWith("F ")) {
                addTo(eras, heading, names);
                heading = line.split(" ");
                names.clear();
            } else {
                Stream.of(line.split(" ")).map(Part::of).forEach(names::add);
            }
        }
        addTo(eras, heading, names);
        return List.copyOf(eras);
    }

    private static void addTo(List<Era> eras, String[] heading, List<Part> names) {
        if (!names.isEmpty()) {
            eras.add(
                    new Era(
                            Sex.valueOf(heading[0]),
                            Integer.parseInt(heading[1]),
                            Integer.parseInt(heading[2]),
                            Weighted.ranked(names, GIVEN_FLATNESS)));
        }
    }
}
