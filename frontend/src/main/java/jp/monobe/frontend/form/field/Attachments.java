package jp.monobe.frontend.form.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import jp.monobe.procedure.model.AnswerKey;
import org.jspecify.annotations.Nullable;

/** Where the files of a form go (添付). Each program implements it over its own service. */
public interface Attachments {

    /** A file as it arrives; the bytes can be read once and are not in memory. */
    record Incoming(String fileName, String mediaType, long size, InputStream bytes) {}

    /**
     * A file that is kept.
     *
     * @param picture whether it can be shown and turned
     */
    record Kept(UUID id, String fileName, long size, boolean picture) {}

    /** A piece of a file; without bytes it only asks how far the file has got. */
    record IncomingPiece(
            String fileName,
            String sha256,
            long size,
            long offset,
            String pieceSha256,
            @Nullable InputStream bytes) {}

    /** How far a file has got that comes in pieces. */
    sealed interface Progress {
        record Reached(long offset) implements Progress {}

        record Ended(Outcome outcome) implements Progress {}
    }

    /** What came of it; nothing of a refused file is kept. */
    sealed interface Outcome {
        /**
         * @param faint a photograph that can hardly be read
         */
        record Stored(Kept file, boolean faint) implements Outcome {}

        record TooBig(long mostBytes) implements Outcome {}

        /** All files together would be too big. */
        record QuotaFull(long mostBytes) implements Outcome {}

        /** Not one of the kinds the office can open, judged by its bytes. */
        record KindRefused() implements Outcome {}

        record Empty() implements Outcome {}

        /** Neither a picture nor a document that opens. */
        record Unreadable() implements Outcome {}

        /** A photograph on which nothing can be made out. */
        record Illegible() implements Outcome {}

        /** Asks for a password. */
        record Locked() implements Outcome {}

        /** Refused by the virus scanner. */
        record Unclean() implements Outcome {}

        /** The draft is no longer there. */
        record Gone() implements Outcome {}
    }

    List<Kept> of(AnswerKey key);

    Outcome store(AnswerKey key, Incoming file) throws IOException;

    /** A file that comes in pieces, so that it goes on where the line broke. */
    Progress take(AnswerKey key, IncomingPiece piece) throws IOException;

    void remove(UUID id);

    /** Writes the bytes of a picture, for whoever may see it. */
    void show(UUID id, OutputStream out) throws IOException;

    /** Turns a picture by a quarter to the right. */
    void turn(UUID id);

    /** For pages that only show, or forms without files. */
    Attachments NONE =
            new Attachments() {
                @Override
                public List<Kept> of(AnswerKey key) {
                    return List.of();
                }

                @Override
                public Outcome store(AnswerKey key, Incoming file) {
                    return new Outcome.Gone();
                }

                @Override
                public Progress take(AnswerKey key, IncomingPiece piece) {
                    return new Progress.Ended(new Outcome.Gone());
                }

                @Override
                public void remove(UUID id) {}

                @Override
                public void show(UUID id, OutputStream out) {}

                @Override
                public void turn(UUID id) {}
            };
}
