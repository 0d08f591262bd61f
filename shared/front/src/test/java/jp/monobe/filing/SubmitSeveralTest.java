package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.filing.internal.Beginnings;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/**
 * One conversation, a filing for each child, each with a receipt number of its own (amendment 13).
 */
@SpringJUnitConfig(FrontRooms.class)
class SubmitSeveralTest {

    private static final String CLUB = "after-school-club";

    @Autowired Residents residents;
    @Autowired Beginnings beginnings;
    @Autowired DraftService drafts;
    @Autowired Claims claims;
    @Autowired SubmitFiling submit;
    @Autowired FilingService filings;
    @Autowired Office office;

    private Acting hanako;
    private UUID draft;

    @BeforeEach
    void begins() {
        hanako = residents.signIn(TestCities.IN_NANKOKU);
        draft = hanako.call(() -> beginnings.begin(CLUB));
        hanako.run(() -> {
            claims.save(draft, "claimant-kana", new Answer.Text("モノベ　ハナコ"));
            claims.save(draft, "phone", new Answer.Text("088-000-0000"));
            claims.save(draft, "club-need", new Answer.Several(List.of("ILLNESS")));
        });
    }

    @Test
    void eachChildThatWasChosenGetsAFilingOfItsOwn() {
        child("c1", true);
        child("c2", false);
        child("c3", true);

        var accepted = (Accepted) hanako.call(() -> submit.submit(draft));

        var made = accepted.together().stream().map(this::read).toList();
        assertThat(made).extracting(FilingPackage::about).containsExactly("c1", "c3");
        assertThat(made).extracting(FilingPackage::receiptNumber).doesNotHaveDuplicates();
        assertThat(accepted.receiptNumber()).isEqualTo(made.getFirst().receiptNumber());
        assertThat(made)
                .allSatisfy(filing -> assertThat(peopleIn(filing)).containsExactly(filing.about()));
        assertThat(hanako.call(() -> filings.togetherWith(accepted.filingId())))
                .extracting(FilingRow::id)
                .containsExactly(accepted.together().getLast());
    }

    @Test
    void handingInAgainTellsTheSameFilings() {
        child("c1", true);
        child("c2", true);

        var first = hanako.call(() -> submit.submit(draft));
        var again = hanako.call(() -> submit.submit(draft));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void withNobodyChosenNothingIsHandedIn() {
        child("c1", false);

        var result = hanako.call(() -> submit.submit(draft));

        assertThat(result)
                .isInstanceOfSatisfying(
                        SubmitResult.Incomplete.class,
                        incomplete ->
                                assertThat(incomplete.problems())
                                        .anyMatch(it -> it.messageKey().equals("form.nothing")));
    }

    private void child(String key, boolean applies) {
        hanako.run(() -> {
            drafts.save(
                    draft,
                    new TypedPerson(
                            key,
                            "children",
                            "物部　" + key,
                            "モノベ",
                            LocalDate.of(2018, 5, 5),
                            "CHILD"));
            claims.choose(draft, "living@" + key, "TOGETHER");
            say("club-applies@" + key, applies);
            claims.save(draft, "school@" + key, new Answer.Text("大篠小学校"));
            claims.save(draft, "grade@" + key, new Answer.Count(2));
            claims.save(draft, "club-from@" + key, new Answer.Day(LocalDate.of(2027, 4, 1)));
            claims.save(draft, "club-days@" + key, new Answer.Several(List.of("MON", "FRI")));
            claims.save(draft, "pick-up@" + key, new Answer.Time(LocalTime.of(18, 0)));
            say("long-holidays@" + key, false);
        });
    }

    private void say(String key, boolean yes) {
        claims.save(draft, key, new Answer.YesNo(yes));
    }

    private FilingPackage read(UUID filing) {
        return office.does(TestCities.IN_NANKOKU, () -> office.read(filing));
    }

    private static Set<String> peopleIn(FilingPackage filing) {
        return filing.answers().values().keySet().stream()
                .map(AnswerKey::person)
                .filter(person -> person != null)
                .collect(Collectors.toSet());
    }
}
