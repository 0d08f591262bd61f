package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.procedure.catalogue.Guidance;
import jp.monobe.procedure.catalogue.Provenance;
import jp.monobe.procedure.catalogue.Status;
import jp.monobe.publishing.EntryField;
import jp.monobe.publishing.FieldProblem;
import jp.monobe.publishing.model.Due;
import jp.monobe.publishing.model.RevisionState;

/** How pages speak of entries, their fields and their states. */
final class EntryWords {

    private EntryWords() {}

    static StatusTag state(RevisionState.Code state) {
        var tone =
                switch (state) {
                    case DRAFT -> Tone.PROGRESS;
                    case PROPOSED -> Tone.ATTENTION;
                    case PUBLISHED -> Tone.GOOD;
                    case SUPERSEDED, DISCARDED -> Tone.NEUTRAL;
                };
        return new StatusTag(tone, text("office.revision.state." + state));
    }

    static StatusTag due(Due due) {
        return new StatusTag(
                due == Due.POSSIBLY_OUTDATED ? Tone.BAD : Tone.ATTENTION,
                text("office.catalogue.due." + due));
    }

    static String field(EntryField field) {
        return text("office.entry." + field);
    }

    static String hint(EntryField field) {
        return text("office.entry." + field + ".hint");
    }

    static String problem(FieldProblem problem) {
        return text("office.entry.problem." + problem.key(), problem.arguments().toArray());
    }

    /** A value as it is read: a choice and a flag in words. */
    static String value(EntryField field, String value) {
        return switch (field.form()) {
            case CHOICE -> value.isEmpty() ? "" : text("office.entry." + field + "." + value);
            case FLAG -> value.isEmpty() ? "" : text("office.entry.flag.on");
            default -> value;
        };
    }

    /** What can be chosen, nothing first. */
    static Map<String, String> choices(EntryField field) {
        Stream<? extends Enum<?>> values =
                switch (field) {
                    case STATUS -> Arrays.stream(Status.values());
                    case AMOUNT_SOURCE -> Arrays.stream(Guidance.AmountSource.values());
                    case SIGNATURE -> Arrays.stream(Guidance.Signature.values());
                    case EVIDENCE -> Arrays.stream(Provenance.Evidence.values());
                    case CONFIDENCE -> Arrays.stream(Provenance.Confidence.values());
                    default -> throw new IllegalArgumentException("No choice: " + field);
                };
        var choices = new LinkedHashMap<String, String>();
        choices.put("", text("office.entry.choose"));
        values.map(Enum::name)
                .forEach(name -> choices.put(name, text("office.entry." + field + "." + name)));
        return choices;
    }

    private static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
