package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import jp.monobe.frontend.form.field.Attachments.IncomingPiece;
import org.jspecify.annotations.Nullable;

/**
 * The browser's own file chooser (ファイルの選択), which on a phone offers the camera. A script of ours
 * draws large photographs smaller, sends one file after another, and goes on where the line broke.
 */
@Tag("monobe-file-chooser")
@JsModule("./monobe-files.js")
public final class FileChooser extends Component {

    private static final String SHA256 = "X-Upload-SHA256";
    private static final String SIZE = "X-Upload-Size";
    private static final String OFFSET = "X-Upload-Offset";
    private static final String PIECE = "X-Piece-SHA256";

    /** Told of each file in the request that brings it, outside of the session's lock. */
    @FunctionalInterface
    public interface Receiver {
        void receive(UploadEvent event) throws IOException;
    }

    /**
     * @param id where the focus goes; the input stands inside
     * @param accept what the browser offers to choose, as its {@code accept} attribute
     * @param done told, in the session again, when all chosen files were sent
     */
    public FileChooser(String id, String label, String accept, Receiver receiver, Runnable done) {
        UploadHandler handler = receiver::receive;
        setId(id);
        getElement()
                .setAttribute("input-id", id + "-input")
                .setAttribute("label", label)
                .setAttribute("accept", accept)
                .setAttribute("sending", getTranslation("fill.file.sending"))
                .setAttribute("again", getTranslation("fill.file.again"))
                .setAttribute("failed", getTranslation("fill.file.failed"))
                .setAttribute("target", handler)
                .setAttribute("broken", getTranslation("fill.file.broken"))
                .setAttribute("retry", getTranslation("fill.file.retry"))
                .setAttribute("give-up", getTranslation("fill.file.give-up"));
        getElement().addEventListener("monobe-sent", _ -> done.run());
    }

    /** Sends in pieces, so that a file goes on where the line broke. */
    public FileChooser inPieces() {
        getElement().setAttribute("pieces", "");
        return this;
    }

    /** What came, when it came as a piece; empty of a file sent as one. */
    public static Optional<IncomingPiece> piece(UploadEvent event) {
        var request = event.getRequest();
        var hash = request.getHeader(SHA256);
        if (hash == null) {
            return Optional.empty();
        }
        var offset = request.getHeader(OFFSET);
        return Optional.of(
                new IncomingPiece(
                        event.getFileName(),
                        hash,
                        number(request.getHeader(SIZE)),
                        number(offset),
                        Objects.requireNonNullElse(request.getHeader(PIECE), ""),
                        offset == null ? null : event.getInputStream()));
    }

    /** Tells the script where to go on. */
    public static void answer(UploadEvent event, long offset) {
        event.getResponse().setHeader(OFFSET, Long.toString(offset));
    }

    private static long number(@Nullable String header) {
        return header == null || !header.matches("\\d{1,15}") ? 0 : Long.parseLong(header);
    }
}
