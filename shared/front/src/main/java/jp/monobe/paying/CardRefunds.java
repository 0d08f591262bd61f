package jp.monobe.paying;

import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.paying.internal.CardKeys;
import jp.monobe.paying.internal.StripeRefunds;

/**
 * Asks a city's card agent to credit cards (カードへの返金). Decides nothing and keeps nothing: whoever
 * asks has written down before that it asks.
 */
public class CardRefunds {

    private final CardKeys keys;
    private final StripeRefunds agent;

    /**
     * @param keys folder of the cities' agreements with card agents
     */
    public CardRefunds(String keys) {
        this.keys = new CardKeys(keys);
        this.agent = new StripeRefunds(this.keys);
    }

    /**
     * What is to be credited.
     *
     * @param id under which the agent credits once; it says nothing of a person
     * @param payment the agent's own number of the payment
     */
    public record Wish(UUID id, String payment, Yen amount) {}

    /** What the agent says. */
    public sealed interface Answer {

        /**
         * On its way to the card.
         *
         * @param number the agent's own
         */
        record Credited(String number) implements Answer {}

        record Pending() implements Answer {}

        /** It credits nothing, and nothing was credited before under this id. */
        record Refused(String code) implements Answer {}

        /** It was to be credited and was not, perhaps days later. */
        record Failed(String code) implements Answer {}

        /** Nothing that says anything: ask again. */
        record Away() implements Answer {}
    }

    /** Whether the city has an agent. */
    @Guarded(by = Who.JOB)
    public boolean isThere() {
        return keys.has();
    }

    /** Credits it, or finds what was credited under this id before. */
    @Guarded(by = Who.JOB)
    public Answer credit(Wish wish) {
        return agent.credit(wish);
    }

    /** What became of it; empty when the agent does not answer, or knows of none. */
    @Guarded(by = Who.JOB)
    public Optional<Answer> look(Wish wish) {
        return agent.look(wish);
    }
}
