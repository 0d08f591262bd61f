package jp.monobe.frontend.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import jp.monobe.kernel.Wareki;

/** A date in both calendars (和暦・西暦): {@code 令和8年11月23日(2026年)}. */
@Tag("time")
public final class DateText extends HtmlContainer {

    public DateText(LocalDate date) {
        add(part(Wareki.date(date)), part(gregorian(date)));
        getElement().setAttribute("datetime", date.toString());
    }

    public static String of(LocalDate date) {
        return Wareki.date(date) + gregorian(date);
    }

    private static String gregorian(LocalDate date) {
        return "(" + date.getYear() + "年)";
    }

    private static Span part(String text) {
        var part = new Span(text);
        part.setClassName("nowrap");
        return part;
    }
}
