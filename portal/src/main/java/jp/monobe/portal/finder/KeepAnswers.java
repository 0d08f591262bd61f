package jp.monobe.portal.finder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.finder.Family;
import jp.monobe.resident.KeptAnswers;
import jp.monobe.resident.KeptAnswersService;

/**
 * Her answers on her own page (答えをとっておく): only when she is signed in and says so, and until when;
 * what was kept before can be replaced or deleted here.
 */
class KeepAnswers extends Composite<Div> {

    private KeepAnswers() {
        getContent().setClassName("stack not-printed");
    }

    static KeepAnswers notSignedIn(PublicCity city) {
        var part = new KeepAnswers();
        part.show(
                new Paragraph(part.getTranslation("finder.keep-answers.sign-in")),
                new Actions(
                        Ways.outside(
                                Ways.secondary(
                                        FinderWays.signIn(city.slug()),
                                        part.getTranslation("finder.keep-answers.sign-in.go")))));
        return part;
    }

    static KeepAnswers of(KeptAnswersService kept, Family answers) {
        var part = new KeepAnswers();
        kept.mine()
                .ifPresentOrElse(
                        before -> part.before(kept, answers, before),
                        () -> part.nothing(kept, answers));
        return part;
    }

    private void nothing(KeptAnswersService kept, Family answers) {
        show(
                new Paragraph(getTranslation("finder.keep-answers.text")),
                new Actions(keep(kept, answers, "finder.keep-answers.do")));
    }

    private void before(KeptAnswersService kept, Family answers, KeptAnswers before) {
        boolean same = before.answers().equals(answers);
        var text =
                getTranslation(
                        same ? "finder.keep-answers.same" : "finder.keep-answers.other",
                        day(before.keptAt()),
                        day(before.expiresAt()));
        var acts = new Actions(forget(kept, answers));
        if (!same) {
            acts.addComponentAsFirst(keep(kept, answers, "finder.keep-answers.replace"));
        }
        show(new Paragraph(text), acts);
    }

    private ActionButton keep(KeptAnswersService kept, Family answers, String key) {
        return ActionButton.secondary(
                getTranslation(key), () -> done(kept, answers, kept.keep(answers)));
    }

    private void done(KeptAnswersService kept, Family answers, KeptAnswers now) {
        show(
                new NotificationBanner(
                                Tone.GOOD,
                                getTranslation("finder.keep-answers.done"),
                                getTranslation(
                                        "finder.keep-answers.done.text", day(now.expiresAt())))
                        .announced(),
                new Actions(forget(kept, answers)));
    }

    private ActionButton forget(KeptAnswersService kept, Family answers) {
        return ActionButton.danger(
                getTranslation("finder.keep-answers.forget"),
                () -> {
                    kept.forget();
                    nothing(kept, answers);
                    getContent()
                            .addComponentAsFirst(
                                    new NotificationBanner(
                                                    Tone.GOOD,
                                                    getTranslation("finder.keep-answers.forgotten"))
                                            .announced());
                });
    }

    private static String day(java.time.Instant instant) {
        return DateText.of(ActingCity.dayOf(instant));
    }

    private void show(Component... content) {
        getContent().removeAll();
        getContent().add(new H2(getTranslation("finder.keep-answers.title")));
        getContent().add(content);
    }
}
