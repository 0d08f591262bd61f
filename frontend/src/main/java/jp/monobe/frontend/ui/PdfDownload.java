package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;

/**
 * A link to a document (PDF). The bytes are made when they are asked for, in the request of the one
 * who asks, so the service behind checks her right at that moment.
 */
public final class PdfDownload extends Composite<Anchor> {

    private final String fileName;
    private final SerializableSupplier<byte[]> document;

    public PdfDownload(String text, String fileName, SerializableSupplier<byte[]> document) {
        this.fileName = fileName;
        this.document = document;
        var kind = new Span("PDF");
        kind.setClassName("download__kind");
        getContent().setClassName("download");
        getContent().setHref(this::write, AttachmentType.DOWNLOAD);
        getContent().add(new Span(text), kind);
    }

    private void write(DownloadEvent event) throws IOException {
        var bytes = document.get();
        event.setFileName(fileName);
        event.setContentType("application/pdf");
        event.setContentLength(bytes.length);
        event.getOutputStream().write(bytes);
    }
}
