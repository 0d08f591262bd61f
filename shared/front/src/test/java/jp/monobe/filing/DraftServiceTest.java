package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.monobe.filing.OpenResult.Opened;
import jp.monobe.filing.StartResult.NotOffered;
import jp.monobe.filing.StartResult.Started;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import jp.monobe.testing.Tampered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(FrontRooms.class)
class DraftServiceTest {

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired StartDraft start;
    @Autowired DraftService drafts;
    @Autowired SubmitFiling submit;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
    }

    @Test
    void startingAgainGoesOnWithTheSameDraft() {
        var first = hanako.call(() -> start.start(Claims.CLAIM));
        var again = hanako.call(() -> start.start(Claims.CLAIM));

        assertThat(((Started) first).resumed()).isFalse();
        assertThat(again).isEqualTo(new Started(((Started) first).draftId(), true));
    }

    @Test
    void startingAtOnceInManyTabsMakesOneDraft() throws Exception {
        var ids = atOnce(8, () -> hanako.call(claims::begun));

        assertThat(ids.stream().distinct()).hasSize(1);
    }

    @Test
    void whatTheCityDoesNotTakeOnlineIsNotBegun() {
        assertThat(hanako.call(() -> start.start("no-such-procedure"))).isEqualTo(new NotOffered());
    }

    @Test
    void everythingTypedIsThereWhenItIsOpenedAgain() {
        var draft = hanako.call(claims::complete);
        var account = new Answer.Account("0178", "101", "1", "1234567", "モノベ ハナコ");
        hanako.run(() -> claims.save(draft, "account", account));

        var data = open(draft);

        assertThat(data.answers().people()).containsExactly(Claims.SORA);
        assertThat(data.answers().values())
                .hasSize(16)
                .containsEntry(AnswerKey.of("account"), account)
                .containsEntry(AnswerKey.of("living", "c1"), new Answer.Chosen("TOGETHER"));
        assertThat(data.known().applicant().name()).isEqualTo("物部　花子");
        assertThat(data.known().prefilled()).isFalse();
    }

    @Test
    void takingAnAnswerBackLeavesTheOthers() {
        var draft = hanako.call(claims::complete);

        hanako.run(() -> drafts.save(draft, AnswerKey.of("phone"), null));

        assertThat(open(draft).answers().values())
                .hasSize(14)
                .doesNotContainKey(AnswerKey.of("phone"));
    }

    @Test
    void aPersonTakenOutTakesTheAnswersAboutHerAlong() {
        var draft = hanako.call(claims::complete);

        hanako.run(() -> drafts.remove(draft, Claims.CHILD));

        assertThat(open(draft).answers().people()).isEmpty();
        assertThat(open(draft).answers().values()).hasSize(10);
    }

    @Test
    void manyTabsLoseNoField() throws Exception {
        var draft = hanako.call(claims::begun);
        var next = new java.util.concurrent.atomic.AtomicInteger();

        atOnce(
                40,
                () -> {
                    int n = next.incrementAndGet();
                    return hanako.call(() -> claims.choose(draft, "field-" + n, "X"));
                });

        assertThat(open(draft).answers().values()).hasSize(40);
    }

    @Test
    void aSaveAfterTheSubmitInAnotherTabTellsWhatBecameOfTheDraft() {
        var draft = hanako.call(claims::complete);
        var filing = ((Accepted) hanako.call(() -> submit.submit(draft))).filingId();

        var saved = hanako.call(() -> claims.choose(draft, "occupation", "OTHER"));
        var opened = hanako.call(() -> drafts.open(draft));

        assertThat(saved).isEqualTo(new DraftGone(java.util.Optional.of(filing)));
        assertThat(opened).isEqualTo(saved);
    }

    @Test
    void aDraftLapsesWhenNothingIsSavedForLong() {
        var draft = hanako.call(claims::complete);

        clock.later(Duration.ofDays(29), () -> assertThat(open(draft)).isNotNull());
        clock.later(
                Duration.ofDays(31),
                () -> {
                    assertThat(hanako.call(() -> drafts.open(draft)))
                            .isEqualTo(new DraftGone(java.util.Optional.empty()));
                    assertThat(hanako.call(() -> claims.choose(draft, "occupation", "OTHER")))
                            .isInstanceOf(DraftGone.class);
                    assertThat(hanako.call(() -> submit.submit(draft)))
                            .isEqualTo(new SubmitResult.Gone());
                    assertThat(hanako.call(drafts::mine)).isEmpty();
                    assertThat(hanako.call(claims::begun)).isNotEqualTo(draft);
                });
    }

    @Test
    void theListTellsWhenADraftLapses() {
        var draft = hanako.call(claims::begun);

        var row = hanako.call(drafts::mine).getFirst();

        assertThat(row.id()).isEqualTo(draft);
        assertThat(row.title()).isEqualTo("児童手当 認定請求");
        assertThat(row.expiresAt()).isEqualTo(row.savedAt().plus(Duration.ofDays(30)));
    }

    @Test
    void savingAndOpeningTakeTheSameStatementsInALongForm() {
        var shortOne = hanako.call(claims::begun);
        long few = statementsToSave(shortOne) * 100 + statementsToOpen(shortOne);

        hanako.run(() ->
                IntStream.range(0, 1000).forEach(n -> claims.choose(shortOne, "field-" + n, "X")));

        assertThat(open(shortOne).answers().values()).hasSizeGreaterThan(999);
        assertThat(statementsToSave(shortOne) * 100 + statementsToOpen(shortOne)).isEqualTo(few);
        // The guard's question, two statements, the commit.
        assertThat(statementsToSave(shortOne)).isEqualTo(4);
    }

    private long statementsToSave(UUID draft) {
        return Tampered.statementsOf(
                        () -> hanako.call(() -> claims.choose(draft, "occupation", "OTHER")))
                .size();
    }

    private long statementsToOpen(UUID draft) {
        return Tampered.statementsOf(() -> open(draft)).size();
    }

    private DraftData open(UUID draft) {
        return ((Opened) hanako.call(() -> drafts.open(draft))).draft();
    }

    private static <T> java.util.List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var results = new ArrayList<T>();
            for (var each : pool.invokeAll(java.util.Collections.nCopies(times, work))) {
                results.add(each.get());
            }
            return results;
        }
    }
}
