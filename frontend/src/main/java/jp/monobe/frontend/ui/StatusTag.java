package jp.monobe.frontend.ui;

import com.vaadin.flow.component.html.Span;

/** A state in a word (状態), such as 審査中. */
public final class StatusTag extends Span {

    public StatusTag(Tone tone, String text) {
        super(text);
        setClassName(tone.of("status-tag"));
    }
}
