package jp.monobe.portal.find;

import jp.monobe.procedure.catalogue.CityCatalogue;

/** What is the same in every city (全国共通): the national services, without an office to turn to. */
public record Nation(String name, boolean demo, CityCatalogue catalogue) implements Place {

    /** No city may have it as its slug. */
    public static final String SLUG = "national";

    @Override
    public String slug() {
        return SLUG;
    }
}
