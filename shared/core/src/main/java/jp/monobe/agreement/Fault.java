package jp.monobe.agreement;

import jp.monobe.kernel.PaymentChannel;

/** Why something cannot be agreed so (委託の内容の誤り). */
public sealed interface Fault {

    /** No agent takes this fee by this way on that day. */
    record NoAgent(String feeKind, PaymentChannel way) implements Fault {}

    /** Two agents take the same fee by the same way. */
    record TwoAgents(PaymentChannel way) implements Fault {}

    /** Such an agent cannot take money so. */
    record NotItsWay(PaymentChannel way) implements Fault {}

    /** A name, an address, the days of its contract or its ways are missing or wrong. */
    record Incomplete() implements Fault {}

    /** The city has no account into which fees are drawn, or no Pay-easy number. */
    record NotPrepared(PaymentChannel way) implements Fault {}

    /** The city bills no such fee. */
    record NoSuchFee(String feeKind) implements Fault {}

    /** Money is in the books: real and test payments never stand in one ledger. */
    record TestWithMoney() implements Fault {}

    /** It is so already. */
    record Same() implements Fault {}
}
