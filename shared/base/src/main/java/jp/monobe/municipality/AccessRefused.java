package jp.monobe.municipality;

/**
 * Somebody asked for what the guard does not grant. Screens answer "not found": whether the thing
 * exists is not said.
 */
public final class AccessRefused extends Refused {
    public AccessRefused(String why) {
        super(why);
    }
}
