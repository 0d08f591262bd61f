package jp.monobe.backoffice.facilities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.monobe.facilityregister.model.FacilityChange;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;

/** What would change of the register (変わるところ), facility by facility. */
final class ChangeList extends Composite<Div> {

    private static final int MOST = 200;

    ChangeList(List<FacilityChange> changes) {
        getContent().setClassName("stack facility-changes");
        if (changes.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("office.facilities.changes.none")));
            return;
        }
        getContent()
                .add(
                        new Paragraph(
                                getTranslation(
                                        "office.facilities.changes",
                                        count(changes, FacilityChange.Added.class),
                                        count(changes, FacilityChange.Changed.class),
                                        count(changes, FacilityChange.Removed.class))));
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        changes.stream().limit(MOST).map(this::line).forEach(list::add);
        getContent().add(list);
        if (changes.size() > MOST) {
            getContent().add(new Paragraph(getTranslation("office.facilities.changes.more", MOST)));
        }
    }

    private static long count(List<FacilityChange> changes, Class<? extends FacilityChange> kind) {
        return changes.stream().filter(kind::isInstance).count();
    }

    private ListItem line(FacilityChange change) {
        return switch (change) {
            case FacilityChange.Added(var facility) ->
                    item(Tone.GOOD, "added", facility.name(), List.of());
            case FacilityChange.Removed(var facility) ->
                    item(Tone.BAD, "removed", facility.name(), List.of());
            case FacilityChange.Changed(var facility, var cells) ->
                    item(Tone.PROGRESS, "changed", facility.name(), cells);
        };
    }

    private ListItem item(Tone tone, String key, String name, List<FacilityChange.Cell> cells) {
        var heading = new Span(name);
        heading.setClassName("strong");
        var item =
                new ListItem(
                        new StatusTag(tone, getTranslation("office.facilities.change." + key)),
                        new Span(" "),
                        heading);
        cells.forEach(cell -> item.add(new Div(cell(cell))));
        return item;
    }

    private Component cell(FacilityChange.Cell cell) {
        return new Span(
                getTranslation(
                        "office.facilities.change.cell",
                        cell.column().header(),
                        said(cell.before()),
                        said(cell.after())));
    }

    private String said(String value) {
        return value.isEmpty() ? getTranslation("office.facilities.empty") : value;
    }
}
