package jp.monobe.notice;

import java.time.LocalDate;

/** Number (文書番号) and date of an outgoing letter; a preview has no number yet. */
public record LetterHead(String number, LocalDate date) {}
