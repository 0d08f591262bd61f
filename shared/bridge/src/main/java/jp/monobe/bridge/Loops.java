package jp.monobe.bridge;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import jp.monobe.agreement.PublicSettings;
import jp.monobe.casework.AttachmentScans;
import jp.monobe.casework.AttachmentStore;
import jp.monobe.casework.MessagesOut;
import jp.monobe.casework.StatusOut;
import jp.monobe.casework.TakeIn;
import jp.monobe.exchange.BellKind;
import jp.monobe.facilityregister.PublicFacilities;
import jp.monobe.filing.DueDocuments;
import jp.monobe.filing.FilingsOut;
import jp.monobe.filing.LapsedRows;
import jp.monobe.filing.PacketsIn;
import jp.monobe.filing.VirusScanner;
import jp.monobe.inbox.InboxIn;
import jp.monobe.inbox.RemindDue;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.SystemTime;
import jp.monobe.mandate.TellExpired;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Tenants;
import jp.monobe.myna.PullFilings;
import jp.monobe.notice.KeptNotices;
import jp.monobe.notice.SendMail;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.publishing.PublicCatalogue;
import jp.monobe.registry.PrefillService;
import jp.monobe.searchlog.SearchesOut;
import jp.monobe.wording.CityWords;
import jp.monobe.wording.TakeSearches;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The loops of the bridge. Prefill has its own, so that it never waits behind imports. {@code
 * monobe.bridge.enabled=false} stops what crosses between the zones, not the mail; {@code
 * monobe.loops.enabled=false} is for an instance that shall run none at all.
 */
@Configuration(proxyBeanMethods = false)
class Loops {

    private static final String ALL = "monobe.loops.enabled";

    @Bean
    OpenZone openZone(@Qualifier("bridge") DataSource source) {
        return OpenZone.of(source);
    }

    @Bean
    FilingsOut filingsOut(OpenZone zone) {
        return new FilingsOut(zone.jdbc());
    }

    @Bean
    PacketsIn packetsIn(OpenZone zone) {
        return new PacketsIn(zone.jdbc());
    }

    @Bean
    InboxIn inboxIn(
            OpenZone zone,
            SystemTime time,
            @Value("${monobe.public-url:http://localhost:8080}") String portal) {
        return new InboxIn(zone.jdbc(), time, portal);
    }

    /** Rung by the back office's timetable; works in the open zone like the rest of the bridge. */
    @Bean
    RemindDue remindDue(
            OpenZone zone,
            FormDefinitions forms,
            Settings settings,
            Clock clock,
            SystemTime time,
            @Value("${monobe.public-url:http://localhost:8080}") String portal) {
        return new RemindDue(
                zone.jdbc(),
                zone.work(),
                new DueDocuments(zone.jdbc(), forms, settings),
                settings,
                clock,
                time,
                portal);
    }

    /** Rung by the timetable likewise. */
    @Bean
    TellExpired tellExpired(
            OpenZone zone,
            Clock clock,
            SystemTime time,
            @Value("${monobe.public-url:http://localhost:8080}") String portal) {
        return new TellExpired(zone.jdbc(), zone.work(), clock, time, portal);
    }

    /** Rung by the timetable likewise. */
    @Bean
    LapsedRows lapsedRows(OpenZone zone, Settings settings, Clock clock) {
        return new LapsedRows(zone.jdbc(), settings, clock);
    }

    @Bean
    Wires wires(OpenZone zone, JdbcClient office, Tenants tenants, SystemTime time, Ids ids) {
        return new Wires(zone.jdbc(), office, tenants, time, ids.next().toString());
    }

    @Bean("mail-loop")
    @ConditionalOnBooleanProperty(name = ALL, matchIfMissing = true)
    Bridge mailLoop(Wires wires, SendMail mail) {
        return new Bridge(List.of(wires.fromFront("mail", BellKind.MAIL, new RelayMail(mail))));
    }

    @Bean
    @ConditionalOnBooleanProperty(
            name = {ALL, "monobe.bridge.enabled"},
            matchIfMissing = true)
    WarmUp warmUp(
            Tenants tenants,
            FormDefinitions forms,
            FilingsOut filings,
            PrefillService prefill,
            PacketsIn packets) {
        return new WarmUp(tenants, forms, filings, prefill, packets);
    }

    @Bean("bridge-loops")
    @ConditionalOnBooleanProperty(
            name = {ALL, "monobe.bridge.enabled"},
            matchIfMissing = true)
    Bridge bridgeLoops(
            Wires wires,
            FilingsOut filings,
            PacketsIn packets,
            InboxIn inbox,
            TakeIn takeIn,
            AttachmentStore attachments,
            PrefillService prefill,
            StatusOut statuses,
            KeptNotices notices,
            MessagesOut messages,
            OpenZone zone,
            SystemTime time) {
        return new Bridge(
                List.of(
                        wires.fromFront(
                                "filings",
                                BellKind.FILING,
                                new BringIn(filings, zone.work(), takeIn, attachments, time)),
                        wires.fromFront(
                                "prefill",
                                BellKind.PREFILL,
                                new AnswerPrefill(filings, prefill, packets, zone.work())),
                        wires.fromCore(
                                "downward",
                                BellKind.DOWNWARD,
                                new CarryOut(statuses, notices, messages, inbox, zone.work()))));
    }

    /** Filings made in ぴったりサービス; not of the open zone, so the bridge's switch is not theirs. */
    @Bean("outside-loops")
    @ConditionalOnBooleanProperty(name = ALL, matchIfMissing = true)
    Bridge outsideLoops(
            Wires wires, PullFilings filings, @Value("${monobe.myna.every:PT5M}") String every) {
        return new Bridge(
                List.of(
                        wires.fromOutside(filings, Duration.parse(every)),
                        wires.fromCore(
                                "outside-status", BellKind.OUTSIDE, new CarryOutside(filings))));
    }

    /** Files that came while no scanner answered; {@code monobe.clamd} as in the portal. */
    @Bean("scan-loop")
    @ConditionalOnBooleanProperty(name = ALL, matchIfMissing = true)
    Bridge scanLoop(
            Wires wires,
            AttachmentScans scans,
            @Value("${monobe.clamd:}") String clamd,
            @Value("${monobe.scan.every:PT1M}") String every) {
        return new Bridge(
                List.of(wires.ofScans(scans, new VirusScanner(clamd), Duration.parse(every))));
    }

    /**
     * What editors publish, and what people searched for; apart from the filings, so that neither
     * waits for the other.
     */
    @Bean("public-loops")
    @ConditionalOnBooleanProperty(
            name = {ALL, "monobe.bridge.enabled"},
            matchIfMissing = true)
    Bridge publicLoops(
            Wires wires,
            PublicCatalogue catalogue,
            PublicFacilities facilities,
            CityWords words,
            PublicSettings settings,
            TakeSearches searches,
            Clock clock,
            OpenZone zone) {
        var lists = new PublicLists(catalogue, words, facilities, settings);
        return new Bridge(
                List.of(
                        wires.ofCatalogue(lists, clock, zone),
                        wires.fromFront(
                                "searches",
                                BellKind.SEARCHES,
                                new BringInSearches(new SearchesOut(zone.jdbc()), searches)),
                        wires.fromCore(
                                "facilities",
                                BellKind.FACILITIES,
                                new CarryPublic(lists::ofFacilities, zone)),
                        wires.fromCore(
                                "settings",
                                BellKind.SETTINGS,
                                new CarryPublic(lists::ofSettings, zone))));
    }
}
