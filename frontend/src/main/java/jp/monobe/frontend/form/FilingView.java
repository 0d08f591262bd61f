package jp.monobe.frontend.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.reference.Banks;

/** What was handed in (申請内容), to read: for the resident and for the clerk alike. */
public final class FilingView extends Composite<Div> {

    /**
     * @param shown what was filled in for her, frozen at submit
     * @param filedOn decides who counted as a child then
     */
    public FilingView(
            FormRevision form,
            KnownPeople shown,
            Answers answers,
            LocalDate filedOn,
            Map<UUID, String> fileNames) {
        var words = new AnswerWords(Banks.japan(), id -> Optional.ofNullable(fileNames.get(id)));
        getContent().setClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("fill.applicant")),
                        new KnownPersonList(shown.applicant(), shown.prefilled()),
                        new AnsweredSteps(
                                FormView.of(form, shown, answers, filedOn),
                                words,
                                _ -> false,
                                _ -> null));
    }
}
