package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.publishing.EntryView;
import jp.monobe.publishing.RevisionView;
import jp.monobe.publishing.model.RevisionState;

/** Going back (元に戻す): a draft that begins with the text of an earlier revision. */
final class EarlierRevisions extends Composite<NativeDetails> {

    private static final int MOST = 10;

    EarlierRevisions(EntryView view, Consumer<RevisionView> begin) {
        var list = new Div(new Paragraph(getTranslation("office.entry.earlier.hint")));
        list.setClassName("act-buttons");
        view.revisions().stream()
                .filter(one -> !(one.state() instanceof RevisionState.Discarded))
                .filter(one -> view.inForce().filter(one::equals).isEmpty())
                .limit(MOST)
                .forEach(one ->
                        list.add(
                                ActionButton.plain(
                                        getTranslation("office.entry.earlier.from", one.number()),
                                        () -> begin.accept(one))));
        getContent().setSummaryText(getTranslation("office.entry.earlier"));
        getContent().setContent(list);
    }
}
