package jp.monobe.registry.model;

/** Sex (性別) as on the 住民票. */
public enum Sex {
    M,
    F
}
