package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Scope;
import jp.monobe.paying.CardRefunds;
import jp.monobe.paying.CardRefunds.Answer;
import jp.monobe.refund.CardAnswer;
import jp.monobe.refund.CardGiveBacks;
import jp.monobe.refund.CardGiveBacks.Wish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is written down before the agent is asked, under one id, and only what it says is told. */
class RefundTurnTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private final CardGiveBacks office = mock(CardGiveBacks.class);
    private final CardRefunds agent = mock(CardRefunds.class);
    private final RefundTurn turn =
            new RefundTurn(
                    office,
                    agent,
                    Duration.ofSeconds(10),
                    new Actor.Job("bridge"),
                    new SystemTime(Clock.systemUTC()));

    @BeforeEach
    void waits() {
        when(agent.isThere()).thenReturn(true);
        when(office.due(anyInt())).thenReturn(List.of(ONE, TWO));
        when(office.begin(ONE)).thenReturn(Optional.of(wish(ONE, false)));
        when(office.begin(TWO)).thenReturn(Optional.of(wish(TWO, false)));
        when(agent.credit(any())).thenReturn(new Answer.Credited("re_1"));
    }

    @Test
    void whatWaitsIsWrittenDownThenAskedForThenTold() {
        take();

        var order = inOrder(office, agent);
        order.verify(office).begin(ONE);
        order.verify(agent).credit(new CardRefunds.Wish(ONE, "pi_1", Yen.of(500)));
        order.verify(office).told(ONE, new CardAnswer.Credited("re_1"));
        order.verify(office).begin(TWO);
        verify(agent, never()).look(any());
    }

    /** The answer was lost: nothing is told, and the others wait too, since it is one agent. */
    @Test
    void anAgentThatIsAwayIsLeftAlone() {
        when(agent.credit(any())).thenReturn(new Answer.Away());

        take();

        verify(office, never()).told(any(), any());
        verify(office, never()).begin(TWO);
    }

    /** A clerk stopped it a moment ago. */
    @Test
    void whatIsNotToBeAskedForAnyMoreIsNot() {
        when(office.begin(ONE)).thenReturn(Optional.empty());

        take();

        verify(agent, never()).credit(new CardRefunds.Wish(ONE, "pi_1", Yen.of(500)));
        verify(office).told(TWO, new CardAnswer.Credited("re_1"));
    }

    @Test
    void whatWasCreditedIsOnlyLookedAt() {
        when(office.due(anyInt())).thenReturn(List.of(ONE));
        when(office.begin(ONE)).thenReturn(Optional.of(wish(ONE, true)));
        when(agent.look(any()))
                .thenReturn(Optional.of(new Answer.Failed("expired_or_canceled_card")));

        take();

        verify(agent, never()).credit(any());
        verify(office).told(ONE, new CardAnswer.Failed("expired_or_canceled_card"));
    }

    @Test
    void aCityWithoutAnAgreementAsksNobody() {
        when(agent.isThere()).thenReturn(false);

        assertThat(take().more()).isFalse();

        verify(office, never()).due(anyInt());
    }

    private Loop.Worked take() {
        return turn.take(Scope.city("392049"));
    }

    private static Wish wish(UUID id, boolean credited) {
        return new Wish(id, "pi_1", Yen.of(500), credited);
    }
}
