package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.UUID;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.MailMessage;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.notice.SendMail;
import jp.monobe.testing.crossing.BridgeRooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.json.JsonMapper;

/** Mails wait in the open zone until a real server takes them. */
@SpringBootTest(classes = BridgeRooms.class)
class MailRelayTest {

    private static final MailMessage MAIL =
            new MailMessage("hanako@example.jp", "【お知らせ】新しいお知らせがあります", "ポータルをご確認ください。");

    @Autowired private Ferry ferry;
    @Autowired private SendMail sendMail;
    @Autowired private JavaMailSenderImpl sender;

    private final SetTime time = new SetTime();
    private final int port = freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));

    @BeforeEach
    void point() {
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        in(() ->
                ferry.front
                        .sql("update outbox set done_at = utc_timestamp(6) where kind = 'MAIL'")
                        .update());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailWaitsWhileTheServerIsDownAndIsSentOnce() throws Exception {
        write();
        relay();
        assertThat(waiting()).isEqualTo(1);

        server.start();
        relay();
        assertThat(server.getReceivedMessages()).as("its wait is not over").isEmpty();
        time.forward(Duration.ofSeconds(1));
        relay();
        relay();

        assertThat(waiting()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo(MAIL.subject());
        assertThat(mail.getFrom()[0].toString()).contains("no-reply@monobe.example");
        assertThat(mail.getContent().toString().strip()).isEqualTo(MAIL.text());
    }

    /** A stop between sending and marking: the second copy bears the same id. */
    @Test
    void aMailSentTwiceIsSeenAsOne() throws Exception {
        server.start();
        write();
        relay();
        in(() ->
                ferry.front
                        .sql(
                                "update outbox set done_at = null, body = ? where kind = 'MAIL'"
                                        + " order by id desc limit 1")
                        .param(json())
                        .update());
        relay();

        assertThat(server.getReceivedMessages())
                .hasSize(2)
                .extracting(MimeMessage::getMessageID)
                .containsOnly(server.getReceivedMessages()[0].getMessageID());
        assertThat(server.getReceivedMessages()[0].getMessageID())
                .matches("<392049-[0-9]+@monobe\\.example>");
    }

    private void relay() {
        var turn =
                new OutboxTurn(
                        Outbox.ofFront(ferry.front, new SystemTime(time)),
                        BellKind.MAIL,
                        new RelayMail(sendMail),
                        Ferry.BRIDGE,
                        new SystemTime(time));
        boolean more = true;
        while (more) {
            more = turn.take(TestCities.IN_NANKOKU).more();
        }
    }

    private void write() {
        Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU)
                .run(() ->
                        Outbox.ofFront(ferry.front, new SystemTime(time))
                                .write(BellKind.MAIL, UUID.randomUUID(), json()));
    }

    private static String json() {
        return JsonMapper.builder().build().writeValueAsString(MAIL);
    }

    private long waiting() {
        return ferry.countFront("outbox where kind = 'MAIL' and done_at is null");
    }

    private static void in(Runnable work) {
        Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU).run(work);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
