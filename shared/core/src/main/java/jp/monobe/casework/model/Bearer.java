package jp.monobe.casework.model;

/**
 * Who brought or sent an answer on paper (持ってきた人), as far as the clerk made sure. What is in it is
 * shown in the portal only where that was the applicant's own side (ADR 37).
 */
public enum Bearer {
    /** 本人. */
    APPLICANT(true),
    /** 法定代理人, or whom she sent with 委任状. */
    REPRESENTATIVE(true),
    /** Somebody else, or nobody made sure. */
    UNKNOWN(false);

    private final boolean hers;

    Bearer(boolean hers) {
        this.hers = hers;
    }

    public boolean isHers() {
        return hers;
    }
}
