package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;

/**
 * A link to a document (PDF). The bytes are made when they are asked for, in the request of the one
 * who asks, so the service behind checks her right at that moment.
 */
public final class FileDownload extends Composite<Anchor> {

    private final Kind kind;
    private final String fileName;
    private final Sending sending;

    /** Writes the file when it is asked for; leaves the stream open. */
    @FunctionalInterface
    public interface Content extends Serializable {
        void write(OutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface Sending extends Serializable {
        void send(DownloadEvent event) throws IOException;
    }

    /** What kind of file it is, in the word people read and as browsers name it. */
    private enum Kind {
        PDF("application/pdf"),
        JSON("application/json"),
        CSV("text/csv; charset=utf-8"),
        ZIP("application/zip"),
        /** Bytes as they are, in whatever characters. */
        TXT("application/octet-stream");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    private FileDownload(
            Kind kind, String text, String fileName, SerializableSupplier<byte[]> document) {
        this(
                kind,
                text,
                fileName,
                event -> {
                    var bytes = document.get();
                    event.setContentLength(bytes.length);
                    event.getOutputStream().write(bytes);
                });
    }

    private FileDownload(Kind kind, String text, String fileName, Sending sending) {
        this.kind = kind;
        this.fileName = fileName;
        this.sending = sending;
        var mark = new Span(kind.name());
        mark.setClassName("download__kind");
        getContent().setClassName("download");
        getContent().setHref(this::write, AttachmentType.DOWNLOAD);
        getContent().add(new Span(text), mark);
    }

    public static FileDownload pdf(
            String text, String fileName, SerializableSupplier<byte[]> document) {
        return new FileDownload(Kind.PDF, text, fileName, document);
    }

    public static FileDownload json(
            String text, String fileName, SerializableSupplier<byte[]> document) {
        return new FileDownload(Kind.JSON, text, fileName, document);
    }

    public static FileDownload text(
            String text, String fileName, SerializableSupplier<byte[]> document) {
        return new FileDownload(Kind.TXT, text, fileName, document);
    }

    public static FileDownload csv(
            String text, String fileName, SerializableSupplier<byte[]> document) {
        return new FileDownload(Kind.CSV, text, fileName, document);
    }

    /** One that is too large to be held: written as it is read. */
    public static FileDownload writtenPdf(String text, String fileName, Content content) {
        return written(Kind.PDF, text, fileName, content);
    }

    public static FileDownload writtenCsv(String text, String fileName, Content content) {
        return written(Kind.CSV, text, fileName, content);
    }

    public static FileDownload writtenZip(String text, String fileName, Content content) {
        return written(Kind.ZIP, text, fileName, content);
    }

    private static FileDownload written(Kind kind, String text, String fileName, Content content) {
        Sending sending = event -> content.write(event.getOutputStream());
        return new FileDownload(kind, text, fileName, sending);
    }

    private void write(DownloadEvent event) throws IOException {
        event.setFileName(fileName);
        event.setContentType(kind.mediaType);
        sending.send(event);
    }
}
