package jp.monobe.frontend.form.field;

/** Why what is typed is no answer: the control to go to, and the key of what to say. */
public record Flaw(String focusId, String textKey) {}
