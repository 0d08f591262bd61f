package jp.monobe.notice;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.exchange.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * A letter that went out, without its bytes.
 *
 * @param posting null when it went out electronically and was opened
 */
public record IssuedNotice(
        UUID id,
        String number,
        String title,
        Delivery delivery,
        LocalDate issuedOn,
        @Nullable Posting posting) {}
