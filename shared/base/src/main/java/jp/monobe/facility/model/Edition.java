package jp.monobe.facility.model;

/** Which columns a file of facilities has (版). */
public enum Edition {
    /** 28 columns, 住所 in one. */
    OLD,
    /** 53 columns. */
    NEW,
    /** The newer edition's and our own, for keeping and moving the master. */
    FULL
}
