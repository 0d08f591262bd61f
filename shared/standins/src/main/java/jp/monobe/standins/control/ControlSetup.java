package jp.monobe.standins.control;

import jp.monobe.standins.card.Cards;
import jp.monobe.standins.card.PinTries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the control page works on. */
@Configuration(proxyBeanMethods = false)
class ControlSetup {

    @Bean
    Locks locks(
            Cards cards, PinTries authenticationPins, PinTries signingPins, PinTries staffTries) {
        return new Locks(cards, authenticationPins, signingPins, staffTries);
    }
}
