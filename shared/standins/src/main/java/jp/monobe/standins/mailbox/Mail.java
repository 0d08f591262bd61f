package jp.monobe.standins.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A mail as it arrived, in plain text; {@code to} are the addresses it was handed in for. */
public record Mail(
        long id,
        Instant receivedAt,
        String from,
        List<String> to,
        String subject,
        String text,
        List<String> attachments) {

    boolean isTo(String address) {
        String wanted = address.toLowerCase(Locale.ROOT);
        return to.stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
