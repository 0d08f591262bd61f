package jp.monobe.portal.mandate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.InfoPanel;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.mandate.AnswerResult;
import jp.monobe.mandate.HeldMandates;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Once;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.TextQuestion;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;

/** For whom she may apply (ほかの人の代わりに申請する): a code to type, and those who let her. */
@Route(value = Addresses.ACTING, layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class ActingListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final HeldMandates mandates;
    private final Titles titles;
    private final TextQuestion code;

    ActingListView(HeldMandates mandates, Titles titles) {
        this.mandates = mandates;
        this.titles = titles;
        code =
                new TextQuestion(
                                "mandate-code",
                                getTranslation("acting.code"),
                                getTranslation("acting.code.hint"),
                                "chars-20")
                        .helped("text", "numeric", "off");
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        Ways.back(Addresses.HOME, getTranslation("mandate.home")),
                        new PageTitle(getTranslation("acting.title"))
                                .lead(getTranslation("acting.lead")),
                        HeldList.of(mandates.mine()),
                        new H2(getTranslation("acting.new")),
                        new Paragraph(getTranslation("acting.name-told")),
                        code,
                        new Actions(Once.primary(getTranslation("acting.answer"), this::answer)),
                        new InfoPanel(
                                getTranslation("acting.rules"),
                                new Paragraph(getTranslation("acting.rules.reward")),
                                new Paragraph(getTranslation("acting.rules.seen"))),
                        new InfoPanel(
                                getTranslation("represent.elsewhere"),
                                new Paragraph(getTranslation("represent.elsewhere.text"))));
    }

    private void answer() {
        code.complain("");
        switch (mandates.answer(code.value())) {
            case AnswerResult.Answered(var id) -> Ways.go(Addresses.acting(id));
            case AnswerResult.Unknown() -> complain("acting.unknown");
            case AnswerResult.Lapsed() -> complain("acting.lapsed");
            case AnswerResult.Used() -> complain("acting.used");
            case AnswerResult.Own() -> complain("acting.own");
            case AnswerResult.TooManyTries() -> complain("acting.too-many");
        }
    }

    private void complain(String key) {
        code.complain(getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("acting.title"));
    }
}
