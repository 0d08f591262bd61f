package jp.monobe.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Properties;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import jp.monobe.standins.mailbox.Mail;
import jp.monobe.standins.mailbox.Mailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@StandInsTest
class MailboxTest {

    @LocalServerPort int port;
    @Autowired Mailbox mailbox;
    @Autowired Faults faults;

    private final Browser browser = new Browser();

    @AfterEach
    void calm() {
        faults.set(Fault.MAIL_DOWN, false);
    }

    @Test
    void showsAMailThatCame() throws Exception {
        send(mailbox.port(), "【南国市】お知らせがあります 髙橋 﨑太郎・𠮷田", "ポータルをご覧ください。", "hanako@example.jp");

        var list = browser.get("http://localhost:" + port + "/mailbox?to=HANAKO@");
        var detail =
                browser.get(
                        list.uri().resolve(list.html().select(".cards a").attr("href")).toString());

        assertThat(detail.html().select("h1").text()).isEqualTo("【南国市】お知らせがあります 髙橋 﨑太郎・𠮷田");
        assertThat(detail.html().select("pre").text()).isEqualTo("ポータルをご覧ください。");
        assertThat(detail.text()).contains("hanako@example.jp", "練習用の代役");
    }

    @Test
    void keepsOneMailForTwoPeopleOnceAndFindsItByEither() throws Exception {
        send(mailbox.port(), "for both", "text", "a@two.example", "b@two.example");

        List<Mail> found = mailbox.mails("two.example");

        assertThat(found)
                .singleElement()
                .extracting(Mail::to)
                .asString()
                .contains("a@two.example", "b@two.example");
        assertThat(mailbox.mails("b@two")).isEqualTo(found);
        assertThat(mailbox.mails("c@two")).isEmpty();
    }

    @Test
    void refusesMailWhileItIsDownAndStillShowsWhatCame() throws Exception {
        int open = mailbox.port();
        send(open, "before", "text", "down@example.jp");
        faults.set(Fault.MAIL_DOWN, true);

        assertThatThrownBy(() -> send(open, "lost", "text", "down@example.jp"))
                .isInstanceOf(MessagingException.class);
        faults.set(Fault.MAIL_DOWN, false);
        send(mailbox.port(), "after", "text", "down@example.jp");

        assertThat(mailbox.mails("down@"))
                .extracting(Mail::subject)
                .containsExactly("after", "before");
    }

    private static void send(int smtp, String subject, String text, String... to)
            throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(smtp));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("portal@monobe.example");
        for (String address : to) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
        }
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }
}
