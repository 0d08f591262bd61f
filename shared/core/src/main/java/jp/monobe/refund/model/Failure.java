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
    /** 市が取りやめた, before it was in a file. */
    STOPPED,
    OTHER
}
