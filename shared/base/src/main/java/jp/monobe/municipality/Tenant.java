package jp.monobe.municipality;

import jp.monobe.kernel.MunicipalityCode;

/**
 * A city on this installation. {@code slug} is the first segment of its public pages; {@code
 * schema} the version of its databases, which a program must know before it serves the city.
 */
public record Tenant(MunicipalityCode code, String slug, String name, int schema) {}
