package jp.monobe.nowhere.other;

import jp.monobe.nowhere.one.Climber;

/** The other half of a cycle. */
public record Accomplice(Climber one) {}
