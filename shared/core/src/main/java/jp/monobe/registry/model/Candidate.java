package jp.monobe.registry.model;

import java.util.UUID;

/** Somebody in the registry who was born on the day in question, with what is compared. */
public record Candidate(UUID personId, String name, String alias, String roman, String address) {

    boolean bears(NameKey key) {
        return key.isOneOf(name, alias, roman);
    }

    boolean livesAt(AddressKey key, String prefecture, String municipality) {
        return AddressKey.of(address, prefecture, municipality).equals(key);
    }
}
