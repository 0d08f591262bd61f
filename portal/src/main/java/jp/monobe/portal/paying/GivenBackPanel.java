package jp.monobe.portal.paying;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.monobe.exchange.BillCopy.GivenBack;
import jp.monobe.exchange.BillCopy.GivenBack.Progress;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;

/** What goes back to her of a bill (還付・充当), by which way and how far it is. */
final class GivenBackPanel extends Composite<Div> {

    GivenBackPanel(List<GivenBack> all) {
        getContent().setClassName("stack");
        getContent().setVisible(!all.isEmpty());
        getContent().add(new H2(getTranslation("bill.given-back")));
        all.forEach(it ->
                getContent()
                        .add(
                                new Paragraph(tag(it.progress())),
                                new Paragraph(
                                        getTranslation(
                                                "bill.given-back." + it.way() + "." + it.progress(),
                                                YenText.of(it.amount()),
                                                DateText.of(it.on())))));
    }

    private StatusTag tag(Progress progress) {
        var tone =
                switch (progress) {
                    case UNDER_WAY -> Tone.PROGRESS;
                    case DONE -> Tone.GOOD;
                    case FAILED -> Tone.ATTENTION;
                };
        return new StatusTag(tone, getTranslation("bill.given-back.word." + progress));
    }
}
