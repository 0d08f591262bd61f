package jp.monobe.standins.control;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A trouble that can be switched on to see how our programs bear it. */
public enum Fault {
    /** The SMTP server refuses connections. */
    MAIL_DOWN,
    /** The residents' provider puts another nonce into the id token. */
    WRONG_NONCE,
    /** The residents' provider hands out codes that have run out. */
    EXPIRED_CODE,
    /** The residents' provider answers late. */
    IDP_SLOW,
    /** The residents' provider answers 503. */
    IDP_DOWN,
    /** The staff's provider answers 503. */
    STAFF_IDP_DOWN,
    /** The signing service answers 503. */
    SIGN_DOWN,
    /** Every signing certificate has lapsed. */
    CERTIFICATES_LAPSED,
    /** ぴったりサービス answers 503. */
    PITTARI_DOWN,
    /** A login at ぴったりサービス is good for one call. */
    PITTARI_LOGIN_EXPIRED,
    /** ぴったりサービス does what it was asked, and its answer breaks off. */
    PITTARI_ANSWER_LOST,
    /** ぴったりサービス lists everything twice. */
    PITTARI_DOUBLED,
    /** ぴったりサービス lists the newest first. */
    PITTARI_REORDERED,
    /** ぴったりサービス lists half of a page. */
    PITTARI_HALF_PAGE,
    /** What was signed in ぴったりサービス was changed since. */
    PITTARI_SIGNED_WRONGLY,
    /** The card agent answers 503. */
    CARD_AGENT_DOWN,
    /** The card agent does what it was asked, and its answer breaks off. */
    CARD_ANSWER_LOST,
    /** What the card agent tells never arrives. */
    CARD_EVENTS_LOST,
    /** What the card agent tells arrives twice. */
    CARD_EVENTS_DOUBLED,
    /** What the card agent tells comes after 20 seconds, so later than what it is asked. */
    CARD_EVENTS_LATE,
    /** The card agent decides no refund. */
    CARD_REFUNDS_PENDING,
    /** Refunds fail, those that had succeeded too. */
    CARD_REFUNDS_FAIL,
    /** The card agent has forgotten what it was asked under which key. */
    CARD_KEYS_FORGOTTEN,
    /** The collecting agent answers 503. */
    COLLECTOR_DOWN,
    /** The collecting agent does what it was asked, and its answer breaks off. */
    COLLECTOR_ANSWER_LOST,
    /** The collecting agent tells nothing at once (速報); only its files say it. */
    COLLECTOR_MESSAGES_LOST,
    /** The collecting agent tells everything twice. */
    COLLECTOR_MESSAGES_DOUBLED,
    /** The collecting agent tells the newest first. */
    COLLECTOR_MESSAGES_REORDERED,
    /** The collecting agent's files are cut off. */
    COLLECTOR_FILE_CUT,
    /** The collecting agent's files have another sum at their end. */
    COLLECTOR_FILE_TOTALS,
    /** The collecting agent sends each file twice. */
    COLLECTOR_FILE_DOUBLED,
    /** A till takes slips whose 支払期限 is over. */
    TILL_TAKES_LATE;

    /** As it stands in addresses: {@code mail-down}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Fault> of(String id) {
        return Stream.of(values()).filter(fault -> fault.id().equals(id)).findFirst();
    }
}
