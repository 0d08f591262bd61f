package jp.monobe.payment.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.SlipAnswer;
import jp.monobe.kernel.KeyAnswer;
import jp.monobe.payment.model.AgentLine;
import jp.monobe.payment.model.AgentReading.Fault;
import jp.monobe.payment.model.Stage;

/**
 * Who collects for the city in whose scope this runs (収納機関・収納代行). We open every connection and read
 * on from where we stand; each call may be made again. All throw {@code AgentAway}.
 */
public interface CollectingAgent {

    /** Whether the city has one that can be asked. */
    boolean isThere();

    /** Whether it takes the city's key; nothing happens there, and it never throws. */
    KeyAnswer probe();

    /** What banks ask before they take money; they wait for the answer. */
    List<Inquiry> inquiries();

    void answer(Inquiry inquiry, SlipAnswer answer);

    /** What happened after that number, oldest first: some of it. */
    List<Message> messages(long after);

    /** Files made after that number, oldest first. */
    List<FileName> files(long after);

    /** Whole, by its hash. */
    byte[] fetch(FileName file);

    /**
     * @param id the agent's
     * @param number 納付番号, whatever was typed
     * @param confirmation 確認番号, whatever was typed
     */
    record Inquiry(String id, String number, String confirmation) {}

    /**
     * @param position the agent's number of it, growing
     * @param reference the agent's number of the payment; empty when it cannot be read
     * @param read empty when it cannot be read: see {@code fault}
     */
    record Message(long position, String reference, Optional<Told> read, Optional<Fault> fault) {}

    /** What a message says. */
    record Told(Stage stage, AgentLine line) {}

    /** A file that can be fetched. */
    record FileName(long position, String name) {}

    /** Of a payment that was begun on our screens. */
    static Optional<UUID> link(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
