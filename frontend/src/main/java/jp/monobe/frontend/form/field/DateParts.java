package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import jp.monobe.kernel.Wareki;

/**
 * Year, month and day typed one by one (年月日): for a birth date far back this is quicker and surer
 * than any calendar, and works alike on every phone. The year is typed in digits for a phone's
 * keypad; an era (R8, 平成2) is understood as well. What was understood is said below in both
 * calendars.
 */
final class DateParts extends Div {

    private final Input year;
    private final Input month;
    private final Input day;
    private final Paragraph understood = new Paragraph();
    private final boolean withDay;
    private final Runnable left;

    DateParts(String id, boolean withDay, Runnable left) {
        this.withDay = withDay;
        this.left = left;
        year = part(id + "-y", "chars-4", "fill.date.year");
        month = part(id + "-m", "chars-2", "fill.date.month");
        day = part(id + "-d", "chars-2", "fill.date.day");
        var parts = new Div(with("fill.date.year", year), with("fill.date.month", month));
        if (withDay) {
            parts.add(with("fill.date.day", day));
        }
        parts.setClassName("parts");
        understood.setClassName("field__note");
        understood.getElement().setAttribute("aria-live", "polite");
        add(parts, understood);
        tell();
    }

    private Input part(String id, String width, String labelKey) {
        var input = Controls.digits(width, getTranslation(labelKey));
        input.setId(id);
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell();
                left.run();
            }
        });
        return input;
    }

    private Span with(String unitKey, Input input) {
        var unit = new Span(getTranslation(unitKey));
        unit.getElement().setAttribute("aria-hidden", "true");
        var part = new Span(input, unit);
        part.setClassName("part");
        return part;
    }

    private Stream<Input> inputs() {
        return withDay ? Stream.of(year, month, day) : Stream.of(year, month);
    }

    boolean isBlank() {
        return inputs().allMatch(input -> input.getValue().isBlank());
    }

    /** Whether every part has something in it, right or wrong. */
    boolean isFull() {
        return inputs().noneMatch(input -> input.getValue().isBlank());
    }

    /** The date, or for months the first day of the month; empty when there is no such day. */
    Optional<LocalDate> date() {
        var y = YearText.parse(year.getValue());
        var m = number(month);
        var d = withDay ? number(day) : OptionalInt.of(1);
        if (y.isEmpty() || m.isEmpty() || d.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(y.getAsInt(), m.getAsInt(), d.getAsInt()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static OptionalInt number(Input input) {
        var digits = Controls.narrow(input.getValue()).replaceAll("[月日]", "");
        return digits.matches("[0-9]{1,2}")
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }

    void show(Optional<LocalDate> date) {
        year.setValue(date.map(d -> String.valueOf(d.getYear())).orElse(""));
        month.setValue(date.map(d -> String.valueOf(d.getMonthValue())).orElse(""));
        day.setValue(date.map(d -> String.valueOf(d.getDayOfMonth())).orElse(""));
        tell();
    }

    private void tell() {
        understood.setText(
                date().map(this::words).orElseGet(() -> getTranslation("fill.date.how")));
    }

    private String words(LocalDate date) {
        if (withDay) {
            return getTranslation(
                    "fill.date.understood", Wareki.date(date), String.valueOf(date.getYear()));
        }
        return getTranslation(
                "fill.date.understood",
                Wareki.month(YearMonth.from(date)),
                String.valueOf(date.getYear()));
    }

    /** The first part that is missing or wrong. */
    String focusId() {
        return inputs().filter(input -> input.getValue().isBlank())
                .findFirst()
                .orElseGet(() -> YearText.parse(year.getValue()).isEmpty() ? year : month)
                .getId()
                .orElseThrow();
    }
}
