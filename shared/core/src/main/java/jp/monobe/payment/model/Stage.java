package jp.monobe.payment.model;

/** What an agent tells of a payment (データ種別). */
public enum Stage {
    /** 速報: it was paid a moment ago. */
    FLASH("01"),
    /** 確報: it was, and the money will be paid in on a day. */
    CONFIRMED("02"),
    /** 速報取消: it was not. */
    CANCELLED("03");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
