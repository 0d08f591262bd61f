package jp.monobe.procedure.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.TypedPerson;

/** Households by chance, known or typed: ages round every border that a form may ask about. */
final class Households {

    private static final List<Integer> AGES = List.of(0, 1, 2, 3, 4, 5, 6, 8, 12, 15, 17, 19, 21);

    private Households() {}

    static KnownPeople byChance(Random random) {
        boolean prefilled = random.nextBoolean();
        var applicant =
                new KnownPerson(
                        "self",
                        "物部　花子",
                        random.nextBoolean() ? "モノベ ハナコ" : null,
                        true,
                        LocalDate.of(1990, 5, 5),
                        prefilled || random.nextInt(4) > 0 ? "SELF" : KnownPerson.REPRESENTED,
                        "高知県南国市大埇甲1番地");
        var household = new ArrayList<KnownPerson>();
        if (prefilled) {
            if (random.nextBoolean()) {
                household.add(person("spouse", "SPOUSE", LocalDate.of(1989, 3, 3)));
            }
            for (int child = random.nextInt(4); child > 0; child--) {
                household.add(person("child" + child, "CHILD", birth(random)));
            }
        }
        return new KnownPeople(prefilled, applicant, household);
    }

    /** Up to two people of each group that takes typed ones. */
    static Answers typed(FormRevision form, Random random) {
        var answers = Answers.NONE;
        var groups =
                form.steps().stream().flatMap(step -> step.people().stream()).distinct().toList();
        for (var group : groups) {
            for (int n = group.typing() ? random.nextInt(3) : 0; n > 0; n--) {
                answers = answers.with(typed(group, n, random));
            }
        }
        return answers;
    }

    private static TypedPerson typed(PeopleGroup group, int number, Random random) {
        return new TypedPerson(
                group.id() + number,
                group.id(),
                "物部　" + number,
                "モノベ",
                birth(random),
                group.relations().get(random.nextInt(group.relations().size())));
    }

    private static KnownPerson person(String key, String relation, LocalDate birth) {
        return new KnownPerson(key, "物部　" + key, "モノベ", true, birth, relation, null);
    }

    private static LocalDate birth(Random random) {
        return Forms.TODAY
                .minusYears(AGES.get(random.nextInt(AGES.size())))
                .minusDays(random.nextInt(300));
    }
}
