package jp.monobe.audit.planted;

import jp.monobe.procedure.internal.FormReader;

/** Looks into another room's drawers. */
public record Climber(FormReader reader) {}
