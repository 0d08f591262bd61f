package jp.monobe.myna;

/** ぴったりサービス does not answer as it should; what was asked of it is asked again later. */
public final class OutsideAway extends RuntimeException {
    OutsideAway(String what) {
        super(what);
    }
}
