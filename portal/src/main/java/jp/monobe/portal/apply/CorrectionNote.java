package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.exchange.StatusUpdate.FieldRemark;
import jp.monobe.filing.DraftData;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Step;

/** What the office asks to mend (補正のお願い): the clerk's own words, and those about each field. */
class CorrectionNote extends Composite<Div> {

    private CorrectionNote(Correction correction, FormRevision form, List<FieldRemark> remarks) {
        var list = new UnorderedList();
        remarks.forEach(remark -> list.add(line(form, remark)));
        list.setVisible(!remarks.isEmpty());
        getContent()
                .add(
                        new NotificationBanner(
                                Tone.ATTENTION,
                                getTranslation("correction.title"),
                                new Paragraph(correction.message()),
                                list,
                                new Paragraph(
                                        getTranslation(
                                                "correction.due",
                                                DateText.of(correction.dueBy())))));
    }

    /** With every field's words; for the overview. */
    static Optional<CorrectionNote> of(DraftData draft) {
        return draft.correction()
                .map(correction ->
                        new CorrectionNote(correction, draft.form(), correction.fields()));
    }

    /** With the words about this page's fields. */
    static Optional<CorrectionNote> of(DraftData draft, Step step) {
        return draft.correction()
                .map(correction ->
                        new CorrectionNote(
                                correction,
                                draft.form(),
                                correction.fields().stream()
                                        .filter(remark -> isOn(step, remark))
                                        .toList()));
    }

    private static boolean isOn(Step step, FieldRemark remark) {
        var field = AnswerKey.parse(remark.key()).field();
        return step.fields().stream().anyMatch(each -> each.id().equals(field));
    }

    private static ListItem line(FormRevision form, FieldRemark remark) {
        var key = AnswerKey.parse(remark.key());
        var label =
                form.field(key.field())
                        .map(field -> field.common().label())
                        .orElseGet(() -> UI.getCurrent().getTranslation("correction.person"));
        var name = new Span(label + ":");
        return new ListItem(name, new Span(remark.remark()));
    }
}
