package jp.monobe.resident;

import java.time.Instant;
import jp.monobe.procedure.finder.Family;

/**
 * A resident's answers to the guided finder, as she left them (とっておいた答え).
 *
 * @param answers typed by herself; what the city's record says is asked for anew
 * @param expiresAt when they go, unless they are kept again
 */
public record KeptAnswers(Family answers, Instant keptAt, Instant expiresAt) {}
