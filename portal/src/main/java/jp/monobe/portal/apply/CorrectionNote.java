package jp.monobe.portal.apply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Predicate;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.exchange.StatusUpdate.FieldRemark;
import jp.monobe.filing.DraftData;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Step;

/** What the office asks to mend (補正のお願い): the clerk's own words, until when, and about what. */
class CorrectionNote extends Composite<Div> {

    private final DraftData draft;

    private CorrectionNote(DraftData draft, Correction correction, Predicate<FieldRemark> shown) {
        this.draft = draft;
        var list = new UnorderedList();
        correction.fields().stream().filter(shown).forEach(remark -> list.add(line(remark)));
        list.setVisible(list.getChildren().findAny().isPresent());
        var due = DateText.of(correction.dueBy());
        getContent()
                .add(
                        new NotificationBanner(
                                Tone.ATTENTION,
                                getTranslation("correction.title"),
                                new Paragraph(correction.message()),
                                list,
                                new Paragraph(getTranslation("correction.due", due))));
    }

    /** With all that was said, each leading to its page. */
    static Optional<CorrectionNote> of(DraftData draft) {
        return draft.correction().map(asked -> new CorrectionNote(draft, asked, _ -> true));
    }

    /** For a page: what was said about its people; about a question it stands at the question. */
    static Optional<CorrectionNote> of(DraftData draft, Step step) {
        return draft.correction()
                .map(asked ->
                        new CorrectionNote(
                                draft,
                                asked,
                                remark -> step.people().isPresent() && isOfPeople(remark)));
    }

    private static boolean isOfPeople(FieldRemark remark) {
        var field = AnswerKey.parse(remark.key()).field();
        return field.startsWith("people.") || field.startsWith("person");
    }

    private ListItem line(FieldRemark remark) {
        return new ListItem(about(AnswerKey.parse(remark.key())), new Span(remark.remark()));
    }

    private Component about(AnswerKey key) {
        for (var step : draft.form().steps()) {
            for (var field : step.fields()) {
                if (field.id().equals(key.field())) {
                    return way(step, field);
                }
            }
        }
        return new Span(getTranslation("correction.person"));
    }

    private Anchor way(Step step, Field field) {
        return new Anchor(
                Addresses.step(draft.id(), step.id()),
                getTranslation("correction.about", field.common().label()));
    }
}
