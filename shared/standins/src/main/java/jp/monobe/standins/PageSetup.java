package jp.monobe.standins;

import java.nio.charset.StandardCharsets;
import jp.monobe.standins.card.PinTries;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import jp.monobe.standins.data.StandInSecret;
import jp.monobe.standins.mailbox.Mailbox;
import jp.monobe.standins.realm.FaultFilter;
import jp.monobe.standins.staff.OneTimeCodes;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;

/** What the pages need beside the realms. */
@Configuration(proxyBeanMethods = false)
class PageSetup {

    private static final int CARD_PIN_LIMIT = 3;
    private static final int SIGNING_PIN_LIMIT = 5;
    private static final int STAFF_LIMIT = 5;

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    Faults faults() {
        return new Faults();
    }

    @Bean
    FilterRegistrationBean<FaultFilter> faultFilter(Faults faults, Settings settings) {
        var filter = new FilterRegistrationBean<>(new FaultFilter(faults, settings.slowness()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    Mailbox mailbox(Settings settings, Times times, Faults faults) {
        var mailbox = new Mailbox(settings.smtp().port(), times.system());
        faults.listen((fault, on) -> {
            if (fault == Fault.MAIL_DOWN) {
                mailbox.setDown(on);
            }
        });
        return mailbox;
    }

    @Bean
    OneTimeCodes oneTimeCodes(StandInSecret secret, Times times) {
        return new OneTimeCodes(secret, times.system());
    }

    @Bean
    PinTries authenticationPins() {
        return new PinTries(CARD_PIN_LIMIT);
    }

    @Bean
    PinTries signingPins() {
        return new PinTries(SIGNING_PIN_LIMIT);
    }

    @Bean
    PinTries staffTries() {
        return new PinTries(STAFF_LIMIT);
    }
}
