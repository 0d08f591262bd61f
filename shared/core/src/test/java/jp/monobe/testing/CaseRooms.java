package jp.monobe.testing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The core rooms with a desk to work at; no people but its staff until {@link LoadedPeople} is
 * ready.
 */
@Configuration(proxyBeanMethods = false)
@Import({CoreRooms.class, Desk.class, Rows.class, RowsRead.class, CastClaims.class})
public class CaseRooms {

    @Bean
    @Primary
    JavaMailSender nowhere() {
        return new JavaMailSenderImpl();
    }
}
