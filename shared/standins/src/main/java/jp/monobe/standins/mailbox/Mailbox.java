package jp.monobe.standins.mailbox;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.monobe.standins.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * An SMTP server on this machine that keeps every mail in memory. While it is down it refuses
 * connections and still shows what came before.
 */
public final class Mailbox implements AutoCloseable {

    private static final long START_MILLIS = 5_000;

    private final Managers managers = new Managers();
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final InstantSource time;
    private final int port;
    private @Nullable SmtpServer server;
    private @Nullable MovingMessage last;

    /** Opens the mailbox; port 0 takes any free one. */
    public Mailbox(int port, InstantSource time) {
        this.port = port;
        this.time = time;
        var users = managers.getUserManager();
        var standard = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler((message, address) -> {
            keep(message);
            return standard.handle(message, address);
        });
        setDown(false);
    }

    /** Closes or opens the door. */
    public synchronized void setDown(boolean down) {
        if (down && server != null) {
            server.stopService();
            server = null;
        } else if (!down && server == null) {
            server = started();
        }
    }

    private SmtpServer started() {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var fresh = new SmtpServer(setup, managers);
        fresh.setDaemon(true);
        fresh.startService();
        try {
            if (fresh.waitTillRunning(START_MILLIS)) {
                return fresh;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CannotStart("The mailbox cannot listen on port %d".formatted(port));
    }

    /** Where it listens; -1 while it is down. */
    public synchronized int port() {
        return server == null ? -1 : server.getPort();
    }

    /** Newest first: all, or those to an address (any part of it). */
    public List<Mail> mails(String to) {
        return mails.reversed().stream()
                .filter(mail -> to.isBlank() || mail.isTo(to.strip()))
                .toList();
    }

    public Optional<Mail> mail(long id) {
        return mails.stream().filter(mail -> mail.id() == id).findFirst();
    }

    /** Called once for every address of a mail, one mail after the other. */
    private synchronized void keep(MovingMessage message) throws MessagingException {
        if (message == last) {
            return;
        }
        last = message;
        try {
            var mime = message.getMessage();
            var content = new MailReader(mime);
            String subject = mime.getSubject();
            mails.add(
                    new Mail(
                            mails.size() + 1L,
                            time.instant(),
                            message.getReturnPath().getEmail(),
                            message.getToAddresses().stream().map(MailAddress::getEmail).toList(),
                            subject == null ? "" : subject,
                            content.text(),
                            content.attachments()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        setDown(true);
    }
}
