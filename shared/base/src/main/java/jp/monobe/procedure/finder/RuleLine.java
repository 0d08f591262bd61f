package jp.monobe.procedure.finder;

/** A line of the eligibility with its reading. */
public record RuleLine(String text, Reading reading) {}
