package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Something the reader has to notice (お知らせ), standing in the page until it no longer holds. */
public final class NotificationBanner extends Composite<Div> {

    public NotificationBanner(Tone tone, String title, Component... body) {
        getContent().setClassName("banner " + modifier(tone));
        var heading = new Paragraph(title);
        heading.setClassName("banner__title");
        getContent().add(heading);
        getContent().add(body);
    }

    public NotificationBanner(Tone tone, String title, String body) {
        this(tone, title, new Paragraph(body));
    }

    /** Read out at once when it appears after the page was there. */
    public NotificationBanner announced() {
        getContent().getElement().setAttribute("role", "status");
        return this;
    }

    private static String modifier(Tone tone) {
        return switch (tone) {
            case NEUTRAL, PROGRESS -> "banner--info";
            case GOOD -> "banner--good";
            case ATTENTION -> "banner--warning";
            case BAD -> "banner--error";
        };
    }
}
