package jp.monobe.publishing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.docs.CommittedPage;
import jp.monobe.publishing.model.RevisionLifecycle.Outcome;
import jp.monobe.publishing.model.RevisionLifecycle.Why;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RevisionLifecycleTest {

    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");
    private static final Hand WRITER = new Hand(new UUID(0, 1), NOON);
    private static final Hand PROPOSER = new Hand(new UUID(0, 2), NOON);
    private static final Hand PUBLISHER = new Hand(new UUID(0, 3), NOON);

    private static Map<String, RevisionState> states() {
        var states = new LinkedHashMap<String, RevisionState>();
        states.put("下書き Draft", new RevisionState.Draft(WRITER));
        states.put("公開待ち Proposed", new RevisionState.Proposed(WRITER, PROPOSER, "額を直した"));
        states.put("公開 Published", new RevisionState.Published(PUBLISHER));
        states.put("旧版 Superseded", new RevisionState.Superseded(PUBLISHER, 3, NOON));
        states.put("取りやめ Discarded", new RevisionState.Discarded(WRITER));
        return states;
    }

    private static Map<String, RevisionMove> moves() {
        var moves = new LinkedHashMap<String, RevisionMove>();
        moves.put("Write", new RevisionMove.Write(WRITER));
        moves.put("Propose", new RevisionMove.Propose(PROPOSER, "額を直した"));
        moves.put("Withdraw", new RevisionMove.Withdraw(PROPOSER));
        moves.put("SendBack", new RevisionMove.SendBack(PUBLISHER));
        moves.put("Publish", new RevisionMove.Publish(PUBLISHER));
        moves.put("Confirm", new RevisionMove.Confirm(WRITER, true));
        moves.put("TakeShipped", new RevisionMove.TakeShipped(NOON));
        moves.put("CallOff", new RevisionMove.CallOff(PUBLISHER, false));
        moves.put("Discard", new RevisionMove.Discard(WRITER));
        moves.put("Supersede", new RevisionMove.Supersede(3, NOON));
        return moves;
    }

    @Test
    void everyMoveFromEveryStateIsAsTheDocumentsSay() {
        var page = new StringBuilder("# States of a catalogue revision (案内の版の状態)\n\n");
        page.append(
                "Written by `RevisionLifecycleTest` from the table of moves; empty = refused.\n\n");
        page.append("| from \\ move |");
        moves().keySet().forEach(move -> page.append(' ').append(move).append(" |"));
        page.append("\n| --- |").append(" --- |".repeat(moves().size())).append('\n');
        states().forEach((name, state) -> row(page, name, state));

        CommittedPage.of("docs/reference/revision-states.md").assertSays(page.toString());
    }

    private static void row(StringBuilder page, String name, RevisionState state) {
        page.append("| ").append(name).append(" |");
        moves().values()
                .forEach(move ->
                        page.append(' ')
                                .append(
                                        switch (RevisionLifecycle.apply(state, move)) {
                                            case Outcome.Moved(var to) ->
                                                    to.getClass().getSimpleName();
                                            case Outcome.AlreadyDone() -> "(already done)";
                                            case Outcome.Refused _ -> "";
                                        })
                                .append(" |"));
        page.append('\n');
    }

    @Test
    void theMatrixCoversEveryStateAndEveryMove() {
        assertThat(kinds(states().values()))
                .containsExactlyInAnyOrder(RevisionState.class.getPermittedSubclasses());
        assertThat(kinds(moves().values()))
                .containsExactlyInAnyOrder(RevisionMove.class.getPermittedSubclasses());
    }

    private static List<Class<?>> kinds(Collection<?> things) {
        return things.stream().<Class<?>>map(Object::getClass).toList();
    }

    @Nested
    class GivenAProposal {

        private final RevisionState proposed = new RevisionState.Proposed(WRITER, PROPOSER, "");

        @Test
        void neitherItsProposerNorItsWriterPublishesIt() {
            for (var one : List.of(WRITER, PROPOSER)) {
                assertThat(RevisionLifecycle.apply(proposed, new RevisionMove.Publish(one)))
                        .isEqualTo(new Outcome.Refused(Why.SAME_PERSON));
            }
        }

        @Test
        void keepsItsWriterWhenItComesBack() {
            var draft = new Outcome.Moved(new RevisionState.Draft(WRITER));

            assertThat(RevisionLifecycle.apply(proposed, new RevisionMove.Withdraw(PROPOSER)))
                    .isEqualTo(draft);
            assertThat(RevisionLifecycle.apply(proposed, new RevisionMove.SendBack(PUBLISHER)))
                    .isEqualTo(draft);
        }
    }

    @Nested
    class GivenAPublishedRevision {

        private final RevisionState published = new RevisionState.Published(PUBLISHER);

        @Test
        void isNotCalledOffOnceItHasBegun() {
            assertThat(
                            RevisionLifecycle.apply(
                                    published, new RevisionMove.CallOff(PUBLISHER, true)))
                    .isEqualTo(new Outcome.Refused(Why.IN_FORCE));
        }

        @Test
        void anotherPublisherDoesNotPublishItAgain() {
            assertThat(RevisionLifecycle.apply(published, new RevisionMove.Publish(WRITER)))
                    .isEqualTo(new Outcome.Refused(Why.NOT_FROM_HERE));
        }
    }

    @Test
    void aCheckThatChangedSomethingNeedsASecondPerson() {
        var draft = new RevisionState.Draft(WRITER);

        assertThat(RevisionLifecycle.apply(draft, new RevisionMove.Confirm(WRITER, false)))
                .isEqualTo(new Outcome.Refused(Why.TEXT_CHANGED));
    }
}
