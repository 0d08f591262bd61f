package jp.monobe.registry.model;

/** Where a person stands towards the city on a date (住民区分). */
public enum ResidentStatus {
    RESIDENT,
    /** 転出: lived here until a date. */
    MOVED_OUT,
    DEAD,
    /** 住登外, or not yet moved in on the date asked for. */
    OUTSIDE
}
