package jp.monobe.mandate.model;

/** What may happen to a mandate. */
public enum MandateMove {
    /** The agent types the code. */
    ANSWER,
    /** The applicant confirms the agent by the name the sign-in gives. */
    CONFIRM,
    /** The applicant takes it back. */
    WITHDRAW,
    /** The agent gives it back. */
    GIVE_BACK,
    /** The code's time is over. */
    LAPSE,
    /** The last day is over. */
    EXPIRE
}
