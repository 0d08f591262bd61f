package jp.monobe.standins.till;

import jp.monobe.standins.Settings;
import jp.monobe.standins.Times;
import jp.monobe.standins.control.Faults;
import jp.monobe.standins.data.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The collecting agent, its tills and its agreements with the cities. */
@Configuration(proxyBeanMethods = false)
class TillSetup {

    @Bean
    Collectors collectors(DataFolder data, Settings settings, @Value("${server.port}") int port) {
        return Collectors.in(data, settings, port);
    }

    @Bean
    Ledgers ledgers(DataFolder data, JsonMapper json, Times times, Faults faults) {
        return new Ledgers(data.resolve("standins", "till.json"), json, times, faults);
    }

    @Bean
    Inquiries inquiries(
            Collectors cities, @Value("${monobe.till.patience-seconds:25}") long seconds) {
        return new Inquiries(cities, seconds);
    }

    @Bean
    Quotes quotes(Ledgers ledgers) {
        return new Quotes(ledgers);
    }
}
