package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.monobe.filing.UnfinishedFile;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.procedure.model.AnswerKey;

/**
 * Files that are on their way while she checks her answers (送っている途中のファイル): handed in now they are
 * left out, which nobody should learn afterwards.
 */
class UnfinishedFiles extends Composite<Div> {

    private final OpenDraft open;
    private final SerializableSupplier<List<UnfinishedFile>> files;
    private final Set<UnfinishedFileName> told = new HashSet<>();

    private record UnfinishedFileName(AnswerKey key, String name) {
        static UnfinishedFileName of(UnfinishedFile file) {
            return new UnfinishedFileName(file.key(), file.fileName());
        }
    }

    UnfinishedFiles(OpenDraft open, SerializableSupplier<List<UnfinishedFile>> files) {
        this.open = open;
        this.files = files;
        show(files.get(), false);
    }

    /** Looks again; true when there is one she was not told of before she pressed. */
    boolean isNews() {
        var now = files.get();
        boolean news = now.stream().map(UnfinishedFileName::of).anyMatch(it -> !told.contains(it));
        show(now, true);
        return news;
    }

    private void show(List<UnfinishedFile> now, boolean announced) {
        getContent().removeAll();
        getContent().setVisible(!now.isEmpty());
        now.stream().map(UnfinishedFileName::of).forEach(told::add);
        if (now.isEmpty()) {
            return;
        }
        var banner =
                new NotificationBanner(
                        Tone.ATTENTION,
                        getTranslation("check.unfinished"),
                        new UnorderedList(now.stream().map(this::line).toArray(ListItem[]::new)),
                        new Paragraph(getTranslation("check.unfinished.text")),
                        ActionButton.secondary(
                                getTranslation("check.unfinished.again"),
                                () -> show(files.get(), true)));
        getContent().add(announced ? banner.announced() : banner);
    }

    private ListItem line(UnfinishedFile file) {
        var name = file.fileName();
        var item = new ListItem(new Text(percent(file)));
        open.stepOf(file.key())
                .ifPresent(step ->
                        item.add(
                                new Text(" "),
                                new Anchor(
                                        Addresses.stepAbout(id(), step.id(), file.key()),
                                        getTranslation("check.unfinished.send", name))));
        return item;
    }

    private String percent(UnfinishedFile file) {
        return getTranslation(
                "check.unfinished.file", label(file.key()), file.fileName(), file.percent());
    }

    private String label(AnswerKey key) {
        return open.draft()
                .form()
                .field(key.field())
                .map(field -> field.common().label())
                .orElse("");
    }

    private UUID id() {
        return open.draft().id();
    }
}
