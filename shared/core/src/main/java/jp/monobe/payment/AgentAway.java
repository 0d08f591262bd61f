package jp.monobe.payment;

/** A collecting agent does not answer as it should; what was asked of it is asked again. */
public final class AgentAway extends RuntimeException {
    public AgentAway(String what) {
        super(what);
    }
}
