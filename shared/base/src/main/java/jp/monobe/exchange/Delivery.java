package jp.monobe.exchange;

/** How somebody wants the decision (amendment 9); electronic only when she said so. */
public enum Delivery {
    POST,
    ELECTRONIC
}
