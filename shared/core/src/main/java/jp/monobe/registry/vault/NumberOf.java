package jp.monobe.registry.vault;

import java.util.UUID;

/** Whose number it is. */
public record NumberOf(UUID person, MyNumber number) {}
