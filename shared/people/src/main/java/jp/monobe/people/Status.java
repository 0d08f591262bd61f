package jp.monobe.people;

/** Where a person stands towards the city (住民区分). */
public enum Status {
    RESIDENT,
    /** 転出: lived here until a date. */
    MOVED_OUT,
    DEAD,
    /** 住登外: known to the city for some other business; the address lies elsewhere. */
    OUTSIDE
}
