package jp.monobe.facility.model;

/** Whose facility it is (公立・私立). */
public enum Ownership {
    PUBLIC,
    PRIVATE
}
