package jp.monobe.backoffice.facilities;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.frontend.ui.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** The cells of a facility under their names in open data, the usual ones first. */
final class FacilityForm extends Composite<Div> {

    /** What a parent asks for; the rest of the columns follows. */
    private static final List<FacilityColumn> USUAL =
            List.of(
                    FacilityColumn.ID,
                    FacilityColumn.NAME,
                    FacilityColumn.KANA,
                    FacilityColumn.TYPE,
                    FacilityColumn.OWNERSHIP,
                    FacilityColumn.POSTAL_CODE,
                    FacilityColumn.ADDRESS,
                    FacilityColumn.PHONE,
                    FacilityColumn.CAPACITY,
                    FacilityColumn.AGES,
                    FacilityColumn.DAYS,
                    FacilityColumn.OPENS,
                    FacilityColumn.CLOSES,
                    FacilityColumn.HOURS_NOTE,
                    FacilityColumn.TEMPORARY_CARE,
                    FacilityColumn.SICK_CHILD_CARE,
                    FacilityColumn.URL,
                    FacilityColumn.NOTE,
                    FacilityColumn.CHECKED_ON);

    /** Of what may stand there, where it is not plain. */
    private static final Set<FacilityColumn> HINTED =
            EnumSet.of(
                    FacilityColumn.ID,
                    FacilityColumn.TYPE,
                    FacilityColumn.POSTAL_CODE,
                    FacilityColumn.ADDRESS,
                    FacilityColumn.PHONE,
                    FacilityColumn.AGES,
                    FacilityColumn.DAYS,
                    FacilityColumn.OPENS,
                    FacilityColumn.HOURS_NOTE,
                    FacilityColumn.CHECKED_ON,
                    FacilityColumn.LATITUDE);

    private final Map<FacilityColumn, HasValue<?, String>> inputs =
            new EnumMap<>(FacilityColumn.class);
    private final Map<FacilityColumn, Asked> asked = new EnumMap<>(FacilityColumn.class);
    private final ErrorSummary errors = new ErrorSummary();

    FacilityForm(@Nullable Facility facility) {
        getContent().setClassName("stack entry-form");
        getContent().add(errors, section("usual", USUAL, facility));
        var others =
                Arrays.stream(FacilityColumn.values())
                        .filter(column -> !USUAL.contains(column))
                        .toList();
        getContent().add(section("others", others, facility));
    }

    private Section section(String key, List<FacilityColumn> columns, @Nullable Facility facility) {
        var section = new Section(new H2(getTranslation("office.facility.part." + key)));
        section.setClassName("case-block stack");
        columns.forEach(column -> section.add(field(column, facility)));
        return section;
    }

    private Asked field(FacilityColumn column, @Nullable Facility facility) {
        var value = facility == null ? "" : facility.get(column);
        var field =
                switch (column) {
                    case TEMPORARY_CARE, SICK_CHILD_CARE -> chosen(column, value, "有", "無");
                    case OWNERSHIP -> chosen(column, value, "公立", "私立");
                    default -> typed(column, value, facility != null);
                };
        asked.put(column, field);
        return field;
    }

    private Asked typed(FacilityColumn column, String value, boolean known) {
        var input = new Input();
        input.setClassName("input chars-full");
        input.setValue(value);
        if (column == FacilityColumn.ID && known) {
            input.getElement().setAttribute("readonly", true);
        }
        inputs.put(column, input);
        return new Asked(idOf(column), column.header(), hint(column), input);
    }

    /** The words are the data set's own. Nothing chosen: nobody knows. */
    private Asked chosen(FacilityColumn column, String value, String... words) {
        var options = new LinkedHashMap<String, String>();
        options.put("", getTranslation("office.facility.unknown"));
        for (var word : words) {
            options.put(word, word);
        }
        var choice = new Choice(options, value);
        inputs.put(column, choice);
        return new Asked(idOf(column), column.header(), "", choice);
    }

    private String hint(FacilityColumn column) {
        return HINTED.contains(column)
                ? getTranslation("office.facility.hint." + column.name())
                : "";
    }

    private static String idOf(FacilityColumn column) {
        return "facility-" + column.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Map<FacilityColumn, String> cells() {
        var cells = new EnumMap<FacilityColumn, String>(FacilityColumn.class);
        inputs.forEach((column, input) -> cells.put(column, input.getValue()));
        return cells;
    }

    /** Keys of sentences by column. */
    void complain(Map<FacilityColumn, String> problems) {
        Set<FacilityColumn> wrong =
                problems.isEmpty()
                        ? EnumSet.noneOf(FacilityColumn.class)
                        : EnumSet.copyOf(problems.keySet());
        asked.forEach((column, field) ->
                field.complain(wrong.contains(column) ? getTranslation(problems.get(column)) : ""));
        errors.show(
                wrong.stream()
                        .map(column ->
                                new ErrorSummary.Problem(
                                        idOf(column),
                                        column.header()
                                                + ": "
                                                + getTranslation(problems.get(column))))
                        .toList());
    }
}
