package jp.monobe.payment;

import java.time.Instant;
import java.util.Optional;

/**
 * How it stands between the office and the city's collecting agent (自動受信).
 *
 * @param isThere whether the agent can be asked; else files are handed in by hand
 * @param answeredAt when it answered last, system time; empty when it never did
 */
public record AgentFeed(boolean isThere, Optional<Instant> answeredAt) {}
