package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.filing.FilingData;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.procedure.form.AnswerText;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.procedure.form.Question;
import jp.monobe.procedure.model.Answers;

/**
 * What she mended on paper after this filing (紙で届いた補正): the answers the office goes by now. Not
 * there while the filing's own are.
 */
class PaperMending extends Composite<Div> {

    private static final AnswerText WORDS = new AnswerText(_ -> Optional.empty());

    PaperMending(FilingData filing) {
        getContent().setClassName("stack");
        getContent().setVisible(false);
        filing.paper().ifPresent(paper -> show(filing, paper));
        filing.hiddenPaper().ifPresent(this::hide);
    }

    /** Somebody else may have brought it: that it is here, and since when. */
    private void hide(LocalDate day) {
        getContent().setVisible(true);
        getContent()
                .add(
                        new H2(getTranslation("filing.paper")),
                        new Paragraph(getTranslation("filing.paper.hidden", DateText.of(day))));
    }

    private void show(FilingData filing, Answers paper) {
        var filed = filing.filing();
        var view = FormView.of(filing.form(), filed.shown(), paper, filing.claimDate());
        var list = new SummaryList();
        view.questions().stream()
                .filter(asked -> !paper.get(asked.key()).equals(filed.answers().get(asked.key())))
                .forEach(asked -> list.add(name(view, asked), answer(asked, paper)));
        getContent().setVisible(true);
        getContent()
                .add(
                        new H2(getTranslation("filing.paper")),
                        new Paragraph(getTranslation("filing.paper.text")),
                        list);
    }

    private String name(FormView view, Question asked) {
        var label = asked.field().common().label();
        return view.people(asked.step()).stream()
                .filter(member -> member.key().equals(asked.key().person()))
                .findFirst()
                .map(GroupMember::name)
                .map(who -> getTranslation("correction.about", label, who))
                .orElse(label);
    }

    private String answer(Question asked, Answers paper) {
        return paper.get(asked.key())
                .map(answer -> WORDS.of(asked.field(), answer))
                .orElseGet(() -> getTranslation("filing.paper.none"));
    }
}
