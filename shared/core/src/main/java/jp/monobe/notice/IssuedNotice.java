package jp.monobe.notice;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.exchange.Delivery;

/** A letter that went out, without its bytes. */
public record IssuedNotice(
        UUID id, String number, String title, Delivery delivery, LocalDate issuedOn) {}
