package jp.monobe.payment;

import jp.monobe.payment.model.AgentReading;

/** What came of handing in an agent's file. */
public sealed interface TakeResult {

    /** All of it; its lines are booked in a moment. */
    record Taken(TakenFile file) implements TakeResult {}

    /** It was taken before: nothing is booked twice. */
    record Before(TakenFile file) implements TakeResult {}

    /** Another file has its number and day: the agent has to say which one counts. */
    record SameNumber(TakenFile file) implements TakeResult {}

    /** None of it. */
    record Refused(int line, AgentReading.Fault fault) implements TakeResult {}
}
