package jp.monobe.paying;

/** What came of an agent's message. */
public sealed interface WebhookResult {

    /** It is kept, now or before; nothing of it is lost. */
    record Kept() implements WebhookResult {}

    /** Its signature is not the agent's, or too old. */
    record Forged() implements WebhookResult {}

    /** Signed, and nothing we know; kept by nobody. */
    record Unreadable() implements WebhookResult {}
}
