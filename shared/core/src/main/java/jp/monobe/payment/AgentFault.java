package jp.monobe.payment;

import java.time.Instant;
import jp.monobe.payment.model.AgentReading.Fault;

/**
 * What a collecting agent sent over the network and nobody can book (受け取れなかった収納データ).
 *
 * @param name the file's, or the agent's number of the payment
 * @param line of a file; 0 of a message
 */
public record AgentFault(String maker, String name, int line, Fault fault, Instant at) {}
