package jp.monobe.standins;

import java.util.List;
import jp.monobe.standins.Settings.City;
import jp.monobe.standins.card.Cards;
import jp.monobe.standins.control.Faults;
import jp.monobe.standins.data.ClientKeys;
import jp.monobe.standins.data.StandInSecret;
import jp.monobe.standins.realm.Client;
import jp.monobe.standins.realm.Realm;
import jp.monobe.standins.realm.RealmChain;
import jp.monobe.standins.realm.RealmKeys;
import jp.monobe.standins.resident.ResidentRealm;
import jp.monobe.standins.signing.SignStep;
import jp.monobe.standins.staff.StaffMembers;
import jp.monobe.standins.staff.StaffRealm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Both identity providers, their clients and their security chains. */
@Configuration(proxyBeanMethods = false)
class RealmSetup {

    @Bean
    ResidentRealm residentRealm(
            Settings settings,
            ClientKeys keys,
            Cards cards,
            StandInSecret secret,
            SignStep signing,
            Faults faults) {
        List<Client> clients =
                settings.cities().stream().map(city -> resident(city, settings, keys)).toList();
        return new ResidentRealm(clients, cards, secret, signing, faults);
    }

    private static Client resident(City city, Settings settings, ClientKeys keys) {
        String portal = settings.portal().url();
        return new Client(
                "RP" + city.code(),
                city.name(),
                city.code(),
                keys.publicKey("resident", city.code()),
                portal + "/login/oauth2/code/" + city.code(),
                List.of(
                        portal,
                        portal + "/",
                        portal + "/" + city.slug(),
                        portal + "/" + city.slug() + "/",
                        portal + "/login/out/" + city.slug()),
                ResidentRealm.SCOPES,
                true,
                true);
    }

    @Bean
    StaffRealm staffRealm(Settings settings, ClientKeys keys, StaffMembers members) {
        List<Client> clients =
                settings.cities().stream().map(city -> staff(city, settings, keys)).toList();
        return new StaffRealm(clients, members);
    }

    private static Client staff(City city, Settings settings, ClientKeys keys) {
        String office = settings.office().url();
        return new Client(
                "OFFICE" + city.code(),
                city.name(),
                city.code(),
                keys.publicKey("staff", city.code()),
                office + "/login/oauth2/code/" + city.code(),
                List.of(
                        office,
                        office + "/",
                        office + "/" + city.slug(),
                        office + "/" + city.slug() + "/",
                        office + "/login?problem=expired"),
                StaffRealm.SCOPES,
                false,
                false);
    }

    @Bean
    @Order(1)
    SecurityFilterChain residentChain(
            HttpSecurity http, ResidentRealm realm, StandInSecret secret, Times times) {
        return new RealmChain(realm, new RealmKeys(Realm.RESIDENT, secret), times.system())
                .build(
                        http,
                        Realm.RESIDENT.path("/login"),
                        Realm.RESIDENT.path("/pin"),
                        Realm.RESIDENT.path("/switch"));
    }

    @Bean
    @Order(2)
    SecurityFilterChain staffChain(
            HttpSecurity http, StaffRealm realm, StandInSecret secret, Times times) {
        return new RealmChain(realm, new RealmKeys(Realm.STAFF, secret), times.system())
                .build(http, Realm.STAFF.path("/login"), Realm.STAFF.path("/code"));
    }

    /** The control page, the mailbox and what journeys ask: open to everybody on this machine. */
    @Bean
    @Order(3)
    SecurityFilterChain openChain(HttpSecurity http) {
        return http.authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**", "/v1/**", "/collect/**"))
                .logout(logout -> logout.disable())
                .build();
    }
}
