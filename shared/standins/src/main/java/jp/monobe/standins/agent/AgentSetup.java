package jp.monobe.standins.agent;

import jp.monobe.standins.Settings;
import jp.monobe.standins.Times;
import jp.monobe.standins.control.Faults;
import jp.monobe.standins.data.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The card agent and its agreements with the cities. */
@Configuration(proxyBeanMethods = false)
class AgentSetup {

    @Bean
    Agreements agreements(DataFolder data, Settings settings, @Value("${server.port}") int port) {
        return Agreements.in(data, settings, port);
    }

    @Bean
    AgentEvents agentEvents(Agreements agreements, Faults faults, Times times, JsonMapper json) {
        return new AgentEvents(agreements, faults, times, json);
    }

    @Bean
    Checkouts checkouts(DataFolder data, Times times, JsonMapper json, AgentEvents events) {
        var checkouts =
                new Checkouts(
                        data.resolve("standins", "checkouts.json"), json, times, events::tell);
        events.often(checkouts::expireOver);
        return checkouts;
    }

    @Bean
    Refunds refunds(
            DataFolder data,
            JsonMapper json,
            Times times,
            Faults faults,
            Checkouts checkouts,
            AgentEvents events) {
        var file = data.resolve("standins", "refunds.json");
        var refunds = new Refunds(file, json, times, faults, checkouts, events::tell);
        events.often(refunds::decideWaiting);
        return refunds;
    }
}
