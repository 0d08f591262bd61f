package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.monobe.frontend.form.field.Attachments.Incoming;
import jp.monobe.frontend.form.field.Attachments.IncomingPiece;
import jp.monobe.frontend.form.field.Attachments.Kept;
import jp.monobe.frontend.form.field.Attachments.Outcome;
import jp.monobe.frontend.form.field.Attachments.Progress;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Hidden;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * Files to hand in (添付). Each is kept as soon as it is sent; a refused one says why, the others
 * stay.
 */
final class AttachmentInput extends FramedInput {

    private final Attachments attachments;
    private final Runnable left;
    private final UnorderedList list = new UnorderedList();
    private final FieldFrame frame;
    private volatile @Nullable Outcome refused;
    private volatile boolean arrived;
    private final List<String> faint = new CopyOnWriteArrayList<>();

    AttachmentInput(Field.Attachment field, AnswerKey key, Attachments attachments, Runnable left) {
        super(field, key);
        this.attachments = attachments;
        this.left = left;
        list.setClassName("file-list");
        list.getElement().setAttribute("role", "list");
        var chooser =
                new FileChooser(
                                focusId(),
                                field.common().label(),
                                "image/*,application/pdf,.docx,.xlsx",
                                this::receive,
                                this::sent)
                        .inPieces();
        frame = FieldFrame.group(key, field, list, chooser);
    }

    private void receive(UploadEvent event) throws IOException {
        var piece = FileChooser.piece(event);
        if (piece.isPresent()) {
            receive(event, piece.get());
            return;
        }
        var file =
                new Incoming(
                        event.getFileName(),
                        event.getContentType(),
                        event.getFileSize(),
                        event.getInputStream());
        keep(attachments.store(key, file));
    }

    private void receive(UploadEvent event, IncomingPiece piece) throws IOException {
        switch (attachments.take(key, piece)) {
            case Progress.Reached(var offset) -> FileChooser.answer(event, offset);
            case Progress.Ended(var outcome) -> {
                FileChooser.answer(event, piece.size());
                keep(outcome);
            }
        }
    }

    private void keep(Outcome outcome) {
        if (outcome instanceof Outcome.Stored(var file, var hardToRead)) {
            arrived = true;
            if (hardToRead) {
                faint.add(file.fileName());
            }
        } else {
            refused = outcome;
        }
    }

    private void sent() {
        list();
        if (arrived) {
            left.run();
        }
        var why = refused;
        remark(faint.isEmpty() ? null : faintWords());
        refused = null;
        arrived = false;
        faint.clear();
        if (why != null) {
            complain(words(why));
        }
    }

    /** Which of them: of several pages one may be dark. */
    private String faintWords() {
        return UI.getCurrent().getTranslation("fill.file.faint", String.join("、", faint));
    }

    private static @Nullable String words(Outcome outcome) {
        var ui = UI.getCurrent();
        return switch (outcome) {
            case Outcome.Stored _ -> null;
            case Outcome.TooBig(var most) ->
                    ui.getTranslation("fill.file.too-big", megabytes(most));
            case Outcome.QuotaFull(var most) ->
                    ui.getTranslation("fill.file.quota", megabytes(most));
            case Outcome.KindRefused() -> ui.getTranslation("fill.file.kind");
            case Outcome.Empty() -> ui.getTranslation("fill.file.empty");
            case Outcome.Unreadable() -> ui.getTranslation("fill.file.unreadable");
            case Outcome.Illegible() -> ui.getTranslation("fill.file.illegible");
            case Outcome.Locked() -> ui.getTranslation("fill.file.locked");
            case Outcome.Unclean() -> ui.getTranslation("fill.file.unclean");
            case Outcome.Gone() -> ui.getTranslation("fill.file.gone");
        };
    }

    private static long megabytes(long bytes) {
        return bytes / 1_000_000;
    }

    private void list() {
        list.removeAll();
        kept().forEach(file -> list.add(line(file)));
    }

    private ListItem line(Kept file) {
        var ui = UI.getCurrent();
        var remove =
                ActionButton.plain(
                        ui.getTranslation("fill.file.remove"),
                        () -> {
                            attachments.remove(file.id());
                            list();
                            left.run();
                        });
        remove.add(new Hidden(":" + file.fileName()));
        var size = new Span(ui.getTranslation("fill.file.size", Math.ceilDiv(file.size(), 1024)));
        size.setClassName("muted");
        var name = new Span(new Span(file.fileName() + " "), size);
        return file.picture()
                ? new ListItem(picture(file), name, new Div(turn(file), remove))
                : new ListItem(name, remove);
    }

    /** Small, so that she sees whether it can be read. */
    private Image picture(Kept file) {
        var image =
                new Image(
                        event -> {
                            event.setContentType("image/jpeg");
                            event.getResponse().setHeader("Cache-Control", "no-store");
                            attachments.show(file.id(), event.getOutputStream());
                        },
                        UI.getCurrent().getTranslation("fill.file.picture", file.fileName()));
        image.setClassName("file-list__picture");
        return image;
    }

    private ActionButton turn(Kept file) {
        var turn =
                ActionButton.plain(
                        UI.getCurrent().getTranslation("fill.file.turn"),
                        () -> {
                            attachments.turn(file.id());
                            list();
                        });
        turn.add(new Hidden(":" + file.fileName()));
        return turn;
    }

    private List<Kept> kept() {
        return attachments.of(key);
    }

    @Override
    FieldFrame frame() {
        return frame;
    }

    @Override
    public Entry entry() {
        var ids = kept().stream().map(Kept::id).toList();
        return ids.isEmpty() ? new Entry.Empty() : new Entry.Given(new Answer.Files(ids));
    }

    /** What stands there is what is kept, whatever the draft remembers. */
    @Override
    public void show(@Nullable Answer answer) {
        list();
    }

    @Override
    public String focusId() {
        return FieldFrame.idOf(key) + "-file";
    }
}
