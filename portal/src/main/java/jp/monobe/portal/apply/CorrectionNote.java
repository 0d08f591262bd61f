package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.exchange.StatusUpdate.FieldRemark;
import jp.monobe.filing.Correcting;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.AskedList;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.model.AnswerKey;

/**
 * What the office asks to mend (補正のお願い): the clerk's own words, until when, and each question with
 * whether it was mended.
 */
class CorrectionNote extends Composite<Div> {

    private final OpenDraft open;
    private final Correcting mending;

    CorrectionNote(OpenDraft open, Correcting mending) {
        this.open = open;
        this.mending = mending;
        var asked = mending.asked();
        getContent().setClassName("stack");
        getContent()
                .add(
                        new NotificationBanner(
                                Tone.ATTENTION,
                                getTranslation("correction.title"),
                                new Paragraph(asked.message()),
                                new Paragraph(
                                        getTranslation(
                                                "correction.due",
                                                DateText.of(asked.dueBy()),
                                                DateText.of(mending.claimDate())))),
                        byPaper(),
                        new AskedList(filed(), asked, this::page, this::state));
        if (!mending.gaps().isEmpty()) {
            getContent().add(gaps());
        }
    }

    /** What was not asked and has to be mended all the same, since it cannot be handed in so. */
    private AskedList gaps() {
        var remarks =
                mending.gaps().stream()
                        .map(key ->
                                new FieldRemark(key.toString(), getTranslation("correction.gap")))
                        .toList();
        var asked = mending.asked();
        return new AskedList(
                        filed(),
                        new Correction(asked.message(), asked.dueBy(), remarks),
                        this::page,
                        this::state)
                .headed(getTranslation("correction.gaps"));
    }

    private Paragraph byPaper() {
        var note = new Paragraph(getTranslation("correction.paper"));
        note.setVisible(mending.byPaper());
        return note;
    }

    private FormView filed() {
        return open.view(mending.filed());
    }

    private String page(AnswerKey key) {
        return open.stepOf(key)
                .map(step -> Addresses.stepAbout(open.draft().id(), step.id(), key))
                .orElseGet(() -> Addresses.check(open.draft().id()));
    }

    private Optional<StatusTag> state(AnswerKey key) {
        return Optional.of(
                mending.isMended(key, open.draft().answers())
                        ? new StatusTag(Tone.GOOD, getTranslation("correction.mended"))
                        : new StatusTag(Tone.ATTENTION, getTranslation("correction.as-it-was")));
    }
}
