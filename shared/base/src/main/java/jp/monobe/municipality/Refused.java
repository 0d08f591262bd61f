package jp.monobe.municipality;

/**
 * Somebody asked for what is not hers, or is not there: screens answer alike, and the trail keeps
 * that she asked.
 */
public abstract class Refused extends RuntimeException {

    protected Refused(String why) {
        super(why);
    }
}
