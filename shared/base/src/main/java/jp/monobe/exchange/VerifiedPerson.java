package jp.monobe.exchange;

import java.time.LocalDate;

/**
 * Who signed in, as the card's identity service vouches: one string each for name and address, no
 * reading, no number (facts §4.1).
 *
 * @param gender {@code 1} or {@code 2} as received; empty when not given
 */
public record VerifiedPerson(String name, String address, LocalDate birthDate, String gender) {}
