package jp.monobe.municipality;

import jp.monobe.kernel.MunicipalityCode;

/**
 * A city on this installation. {@code slug} is the first segment of its public pages; {@code
 * schema} the version of its databases, which a program must know before it serves the city.
 */
public record Tenant(MunicipalityCode code, String slug, String name, int schema) {

    /** The version of a city's databases this build knows: how many scripts made them. */
    public static final int KNOWN_SCHEMA = 75;

    /** Whether this program may serve the city; else it answers 503 for it alone. */
    public boolean isServed() {
        return schema == KNOWN_SCHEMA;
    }
}
