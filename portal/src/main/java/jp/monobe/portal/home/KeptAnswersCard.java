package jp.monobe.portal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;
import jp.monobe.resident.KeptAnswers;
import jp.monobe.resident.KeptAnswersService;

/**
 * Her answers to the guided finder (とっておいた答え), to look at again or delete; not there while none.
 */
class KeptAnswersCard extends Composite<Div> {

    KeptAnswersCard(KeptAnswersService kept) {
        getContent().setClassName("stack");
        var mine = kept.mine();
        getContent().setVisible(mine.isPresent());
        mine.ifPresent(answers -> show(kept, answers));
    }

    private void show(KeptAnswersService kept, KeptAnswers answers) {
        getContent()
                .add(
                        new H2(getTranslation("home.kept")),
                        new Paragraph(
                                getTranslation(
                                        "home.kept.hint",
                                        day(answers.keptAt()),
                                        day(answers.expiresAt()))),
                        new Actions(
                                Ways.secondary(
                                        Addresses.keptAnswers(), getTranslation("home.kept.open")),
                                ActionButton.danger(
                                        getTranslation("home.kept.forget"), () -> forget(kept))));
    }

    private void forget(KeptAnswersService kept) {
        kept.forget();
        getContent().removeAll();
        getContent()
                .add(
                        new NotificationBanner(Tone.GOOD, getTranslation("home.kept.forgotten"))
                                .announced());
    }

    private static String day(java.time.Instant instant) {
        return DateText.of(ActingCity.dayOf(instant));
    }
}
