package jp.monobe.payment;

import java.time.Instant;
import java.util.UUID;
import jp.monobe.exchange.CardNews.What;
import jp.monobe.kernel.Yen;

/**
 * What a card agent told that fits nothing here (カード会社からの合わない知らせ).
 *
 * @param type as the agent calls it
 * @param number the agent's, of what it is about
 * @param payment the agent's number of the payment
 * @param at when it happened
 */
public record CardMessage(
        UUID id, What what, String type, String number, String payment, Yen amount, Instant at) {}
