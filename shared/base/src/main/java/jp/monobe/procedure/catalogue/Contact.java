package jp.monobe.procedure.catalogue;

import org.jspecify.annotations.Nullable;

/** An office to turn to (窓口), as far as it is known from public pages. */
public record Contact(
        String name,
        @Nullable String phone,
        @Nullable String postalCode,
        @Nullable String address,
        Provenance.@Nullable Evidence evidence,
        @Nullable String source) {}
