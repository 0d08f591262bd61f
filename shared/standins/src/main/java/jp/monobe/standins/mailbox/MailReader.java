package jp.monobe.standins.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes a MIME message apart: its plain text, and the names of everything else. */
final class MailReader {

    private final StringBuilder text = new StringBuilder();
    private final List<String> attachments = new ArrayList<>();

    MailReader(Part message) throws MessagingException, IOException {
        take(message);
    }

    String text() {
        return text.toString().strip();
    }

    List<String> attachments() {
        return List.copyOf(attachments);
    }

    private void take(Part part) throws MessagingException, IOException {
        switch (part.getContent()) {
            case Multipart parts -> {
                for (int i = 0; i < parts.getCount(); i++) {
                    take(parts.getBodyPart(i));
                }
            }
            case String body when part.getFileName() == null && part.isMimeType("text/plain") ->
                    text.append(body).append('\n');
            default -> attachments.add(nameOf(part));
        }
    }

    private static String nameOf(Part part) throws MessagingException {
        return part.getFileName() == null ? part.getContentType() : part.getFileName();
    }
}
