package jp.monobe.refund.model;

/** Why something decided was not paid (振込不能の理由). */
public enum Failure {
    /** 口座なし. */
    NO_SUCH_ACCOUNT,
    /** 名義相違. */
    HOLDER_DIFFERS,
    /** 解約済み. */
    CLOSED,
    /** 銀行がファイルを受け付けなかった. */
    FILE_REFUSED,
    /** カード会社が断った: it credits nothing. */
    CARD_REFUSED,
    /** カードに戻せなかった: the card's issuer did not take it, perhaps days later. */
    CARD_FAILED,
    /** 市が取りやめた, before it was in a file. */
    STOPPED,
    OTHER;

    /** What a clerk may say of a transfer; the rest the agent says, or follows from stopping. */
    public boolean isOfBanks() {
        return this != CARD_REFUSED && this != CARD_FAILED && this != STOPPED;
    }
}
