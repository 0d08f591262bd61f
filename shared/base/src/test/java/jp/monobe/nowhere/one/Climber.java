package jp.monobe.nowhere.one;

import jp.monobe.nowhere.other.Accomplice;

/** Lives in a room that no table names, and needs who needs it. */
public final class Climber {

    public Accomplice other() {
        return new Accomplice(this);
    }
}
