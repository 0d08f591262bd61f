package jp.monobe.backoffice.trail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.monobe.audit.TrailQuery.Why;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.staff.StaffMember;

/** Asks who, whom, when and why. */
final class TrailSearch extends Composite<Div> {

    private final TrailAddress shown;
    private final Choice who;
    private final Input whom = new Input(ValueChangeMode.EAGER);
    private final Input from;
    private final Input until;
    private final Choice why;

    TrailSearch(TrailAddress shown, List<StaffMember> staff, Consumer<TrailAddress> search) {
        this.shown = shown;
        who = new Choice(actors(staff), shown.who());
        whom.setClassName("input");
        whom.setValue(shown.whom());
        whom.getElement().setAttribute("autocomplete", "off");
        from = date(shown.from());
        until = date(shown.until());
        why = new Choice(reasons(), shown.why().name());
        getContent().setClassName("trail-search");
        getContent().getElement().setAttribute("role", "search");
        getContent()
                .add(
                        asked("trail-who", "office.trail.who", who),
                        asked("trail-whom", "office.trail.whom.ask", whom),
                        asked("trail-from", "office.trail.from", from),
                        asked("trail-until", "office.trail.until", until),
                        asked("trail-why", "office.trail.why", why),
                        find(search));
    }

    private LinkedHashMap<String, String> actors(List<StaffMember> staff) {
        var all = new LinkedHashMap<String, String>();
        for (var kind : List.of("", "staff", "resident", "job")) {
            all.put(kind, getTranslation("office.trail.kind." + (kind.isEmpty() ? "any" : kind)));
        }
        staff.forEach(member -> all.put(member.id().toString(), member.name()));
        return all;
    }

    private LinkedHashMap<String, String> reasons() {
        var all = new LinkedHashMap<String, String>();
        Arrays.stream(Why.values())
                .forEach(each -> all.put(each.name(), getTranslation("office.trail.why." + each)));
        return all;
    }

    private static Input date(LocalDate day) {
        var input = new Input();
        input.setType("date");
        input.setClassName("input");
        input.setValue(day.toString());
        return input;
    }

    private Div asked(String id, String key, Component control) {
        control.setId(id);
        var label = new NativeLabel(getTranslation(key));
        label.setFor(id);
        label.setClassName("office-search__label");
        return new Div(label, control);
    }

    private ActionButton find(Consumer<TrailAddress> search) {
        var button =
                ActionButton.secondary(
                        getTranslation("office.trail.find"), () -> search.accept(asked()));
        button.addClickShortcut(Key.ENTER).listenOn(whom);
        return button;
    }

    /** A date that is none is as it was. */
    private TrailAddress asked() {
        return new TrailAddress(
                who.getValue(),
                whom.getValue().strip(),
                TrailAddress.day(from.getValue()).orElse(shown.from()),
                TrailAddress.day(until.getValue()).orElse(shown.until()),
                TrailAddress.why(why.getValue()),
                Optional.empty());
    }
}
