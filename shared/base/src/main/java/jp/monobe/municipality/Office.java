package jp.monobe.municipality;

/** An office people can turn to: where it is, when it answers. */
public record Office(
        String city,
        String division,
        String phone,
        String hours,
        String postalCode,
        String address) {}
