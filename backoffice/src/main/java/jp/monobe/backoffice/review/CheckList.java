package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import jp.monobe.casework.model.Check;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;

/** What the rules looked at (確認事項), what speaks against first, each with its reason. */
final class CheckList extends Composite<UnorderedList> {

    CheckList(List<Check> checks) {
        getContent().setClassName("check-list");
        getContent().getElement().setAttribute("role", "list");
        checks.stream()
                .sorted(Comparator.comparing(Check::tone).reversed())
                .forEach(check -> getContent().add(line(check)));
    }

    private ListItem line(Check check) {
        var title = new Span(check.title());
        title.setClassName("check-list__title");
        var reason = new Paragraph(check.reason());
        reason.setVisible(!check.reason().isBlank());
        return new ListItem(tag(check.tone()), new Div(title, reason));
    }

    private StatusTag tag(Check.Tone tone) {
        var shown =
                switch (tone) {
                    case FINE -> Tone.GOOD;
                    case LOOK -> Tone.ATTENTION;
                    case STOP -> Tone.BAD;
                };
        return new StatusTag(shown, getTranslation("office.check." + tone));
    }
}
