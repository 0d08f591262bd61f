package jp.monobe.backoffice.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Optional;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.casework.model.Channel;

/** How a paper came and on which day (受付の方法と収受日). */
final class PaperFields extends Composite<Div> {

    private final LocalDate today;
    private final Choice channel;
    private final Input day = new Input();
    private final Asked dayAsked;

    PaperFields(Channel known, LocalDate receivedOn, LocalDate today) {
        this.today = today;
        var channels = new LinkedHashMap<String, String>();
        for (var each : Channel.values()) {
            channels.put(each.name(), getTranslation("office.channel." + each));
        }
        channel = new Choice(channels, known.name());
        day.setType("date");
        day.setClassName("input chars-12");
        day.getElement()
                .setAttribute("max", today.toString())
                .setAttribute("min", today.minusYears(1).toString());
        day.setValue(receivedOn.toString());
        dayAsked = asked("counter-day", "office.counter.received", day);
        getContent().setClassName("fields");
        getContent().add(asked("counter-channel", "office.counter.channel", channel), dayAsked);
    }

    private Asked asked(String id, String key, Component control) {
        return new Asked(id, getTranslation(key), getTranslation(key + ".hint"), control);
    }

    Channel channel() {
        return Channel.valueOf(channel.getValue());
    }

    /** Empty, and said so, when it is none of the last year. */
    Optional<LocalDate> day() {
        var read = parsed().filter(it -> !it.isAfter(today) && !it.isBefore(today.minusYears(1)));
        dayAsked.complain(read.isEmpty() ? getTranslation("office.counter.received.wrong") : "");
        return read;
    }

    private Optional<LocalDate> parsed() {
        try {
            return Optional.of(LocalDate.parse(day.getValue()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
