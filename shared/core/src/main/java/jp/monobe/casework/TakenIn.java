package jp.monobe.casework;

import java.util.UUID;

/** What became of a filing that was brought in: its case, and whether anything was new. */
public record TakenIn(UUID caseId, boolean isNew) {}
