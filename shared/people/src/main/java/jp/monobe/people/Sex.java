package jp.monobe.people;

/** Sex as in the registry (性別). */
public enum Sex {
    M,
    F
}
