package jp.monobe.municipality;

import jp.monobe.kernel.MunicipalityCode;

/** Whose data the running work may touch. No scope, no connection (ADR 0003). */
public sealed interface Scope {

    /** Published catalogue and public settings; no persons. */
    record Open() implements Scope {}

    /** Tenants, staff sign-ins, jobs, operations; no residents. */
    record Platform() implements Scope {}

    /** One city's own databases. */
    record City(MunicipalityCode code) implements Scope {}

    static Scope city(String code) {
        return new City(new MunicipalityCode(code));
    }
}
