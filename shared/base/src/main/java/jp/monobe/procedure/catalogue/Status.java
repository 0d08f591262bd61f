package jp.monobe.procedure.catalogue;

/** How far an entry may be shown (掲載の状態). The order is the order of search results. */
public enum Status {
    /** In force as of its page. */
    CURRENT,
    /** Old or probably changed: shown as 市に確認中, amounts and deadlines hidden. */
    POSSIBLY_OUTDATED,
    /** Only the name and the office's telephone are known and shown. */
    NAME_ONLY,
    /** Replaced or over: never shown. */
    OUTDATED
}
