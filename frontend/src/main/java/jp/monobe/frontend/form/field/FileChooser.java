package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;

/**
 * The browser's own file chooser (ファイルの選択), which on a phone offers the camera. A script of ours
 * draws large photographs smaller, sends one file after another, and tries again when the line
 * breaks.
 */
@Tag("monobe-file-chooser")
@JsModule("./monobe.js")
public final class FileChooser extends Component {

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
                .setAttribute("target", handler);
        getElement().addEventListener("monobe-sent", _ -> done.run());
    }
}
