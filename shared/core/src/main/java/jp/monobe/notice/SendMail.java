package jp.monobe.notice;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import jp.monobe.exchange.MailMessage;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;

/** Hands a mail to the city's mail server. A failure is the relay's to try again. */
@Service
public class SendMail {

    private final JavaMailSender sender;
    private final Settings settings;
    private final Clock clock;

    SendMail(JavaMailSender sender, Settings settings, Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param id of the outbox row; becomes the Message-ID, so that a mail sent twice is seen as one
     */
    @Guarded(by = Guarded.Who.JOB)
    public void send(String id, MailMessage mail) {
        var city = settings.of(Acting.city());
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var message = sender.createMimeMessage();
        try {
            var from = city.at(SettingKey.MAIL_FROM, today);
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from, city.at(SettingKey.OFFICE, today).city());
            helper.setTo(mail.to());
            helper.setSubject(mail.subject());
            helper.setText(mail.text());
            var domain = from.substring(from.indexOf('@') + 1);
            message.setHeader("Message-ID", "<%s-%s@%s>".formatted(Acting.city(), id, domain));
        } catch (MessagingException | java.io.UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
        sender.send(message);
    }
}
