package jp.monobe.portal.finder;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ErrorSummary;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.procedure.finder.Finder;
import jp.monobe.procedure.finder.NextPage;

/** One question (一つの質問), of everybody for whom it still matters, and how far one is. */
class QuestionPage extends Composite<Div> {

    private static final int MOST_NAMED = 8;

    private final PublicCity city;
    private final NextPage page;
    private final Consumer<Family> answered;
    private final AnswerFields fields;
    private final ErrorSummary errors = new ErrorSummary();

    /**
     * @param left how many pages can still matter, this one included unless it is answered again
     * @param answered told the answers with those of this page
     */
    QuestionPage(
            PublicCity city,
            Finder finder,
            Family family,
            Filled filled,
            NextPage page,
            int left,
            Consumer<Family> answered) {
        this.city = city;
        this.page = page;
        this.answered = answered;
        this.fields = new AnswerFields(finder, family, filled, page);
        getContent().setClassName("stack measure");
        getContent()
                .add(
                        new PageTitle(fields.title()).over(getTranslation("finder.title")),
                        progress(finder.findings(family).left(), left),
                        errors,
                        fields,
                        acts(),
                        why(),
                        ways());
    }

    private Paragraph progress(long services, int left) {
        var line = new Paragraph(getTranslation("finder.left", services, left));
        line.setClassName("muted");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private Actions acts() {
        var next = ActionButton.primary(getTranslation("finder.next"), this::next);
        return new Actions(
                next,
                ActionButton.secondary(
                        getTranslation("finder.unknown"),
                        () -> answered.accept(fields.notKnowing())));
    }

    private void next() {
        var problems = fields.problems();
        errors.show(problems);
        if (problems.isEmpty()) {
            answered.accept(fields.family());
        }
    }

    /** Why it is asked: the services that hang on it. */
    private NativeDetails why() {
        var names =
                city.catalogue().services().stream()
                        .filter(service -> page.services().contains(service.id()))
                        .map(Service::name)
                        .toList();
        var list = new UnorderedList();
        names.stream().limit(MOST_NAMED).forEach(name -> list.add(new ListItem(name)));
        if (names.size() > MOST_NAMED) {
            list.add(new ListItem(getTranslation("finder.why.more", names.size() - MOST_NAMED)));
        }
        var why =
                new NativeDetails(
                        getTranslation("finder.why"),
                        new Div(
                                new Paragraph(getTranslation("finder.why.text", names.size())),
                                list));
        why.setVisible(!names.isEmpty());
        return why;
    }

    private Paragraph ways() {
        return new Paragraph(
                new Anchor(FinderWays.result(city.slug()), getTranslation("finder.so-far")),
                new Span("　"),
                Ways.outside(
                        new Anchor(FinderWays.start(city.slug()), getTranslation("finder.again"))));
    }
}
