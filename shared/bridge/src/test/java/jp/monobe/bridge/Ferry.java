package jp.monobe.bridge;

import java.time.Clock;
import jp.monobe.agreement.PublicSettings;
import jp.monobe.casework.AttachmentStore;
import jp.monobe.casework.MessagesOut;
import jp.monobe.casework.StatusOut;
import jp.monobe.casework.TakeIn;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.facilityregister.PublicFacilities;
import jp.monobe.filing.FilingsOut;
import jp.monobe.filing.PacketsIn;
import jp.monobe.inbox.InboxIn;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.notice.KeptNotices;
import jp.monobe.publishing.PublicCatalogue;
import jp.monobe.registry.PrefillService;
import jp.monobe.searchlog.SearchesOut;
import jp.monobe.wording.CityWords;
import jp.monobe.wording.TakeSearches;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bridge's turns, taken by hand: each goes on until nothing is due. */
@Component
class Ferry {

    static final Actor BRIDGE = new Actor.Job("bridge");

    final OutboxTurn filings;
    final OutboxTurn prefill;
    final OutboxTurn downward;
    final CatalogueTurn catalogue;
    final OutboxTurn facilities;
    final OutboxTurn searches;
    final JdbcClient front;
    final JdbcClient office;

    Ferry(
            OpenZone zone,
            JdbcClient office,
            FilingsOut filingsOut,
            PacketsIn packets,
            InboxIn inbox,
            TakeIn takeIn,
            AttachmentStore attachments,
            PrefillService prefills,
            StatusOut statuses,
            KeptNotices notices,
            MessagesOut messages,
            PublicCatalogue catalogues,
            PublicFacilities publicFacilities,
            PublicSettings publicSettings,
            CityWords cityWords,
            TakeSearches takeSearches,
            Clock clock,
            SystemTime time) {
        this.front = zone.jdbc();
        this.office = office;
        var in = Outbox.ofFront(front, time);
        filings =
                new OutboxTurn(
                        in,
                        BellKind.FILING,
                        new BringIn(filingsOut, zone.work(), takeIn, attachments, time),
                        BRIDGE,
                        time);
        prefill =
                new OutboxTurn(
                        in,
                        BellKind.PREFILL,
                        new AnswerPrefill(filingsOut, prefills, packets, zone.work()),
                        BRIDGE,
                        time);
        downward =
                new OutboxTurn(
                        Outbox.ofCore(office, time),
                        BellKind.DOWNWARD,
                        new CarryOut(statuses, notices, messages, inbox, zone.work()),
                        BRIDGE,
                        time);
        var lists = new PublicLists(catalogues, cityWords, publicFacilities, publicSettings);
        searches =
                new OutboxTurn(
                        in,
                        BellKind.SEARCHES,
                        new BringInSearches(new SearchesOut(front), takeSearches),
                        BRIDGE,
                        time);
        facilities =
                new OutboxTurn(
                        Outbox.ofCore(office, time),
                        BellKind.FACILITIES,
                        new CarryPublic(lists::ofFacilities, zone),
                        BRIDGE,
                        time);
        catalogue =
                new CatalogueTurn(
                        catalogues,
                        new OutboxTurn(
                                Outbox.ofCore(office, time),
                                BellKind.CATALOGUE,
                                new CarryPublic(lists::ofCatalogue, zone),
                                BRIDGE,
                                time),
                        BRIDGE,
                        clock,
                        time);
    }

    void publish(Scope scope) {
        boolean more = true;
        while (more) {
            more = catalogue.take(scope).more();
        }
    }

    void bringInSearches() {
        whole(searches);
    }

    void publishFacilities() {
        whole(facilities);
    }

    void bringIn() {
        whole(filings);
    }

    void answer() {
        whole(prefill);
    }

    void carryOut() {
        whole(downward);
    }

    private static void whole(OutboxTurn turn) {
        boolean more = true;
        while (more) {
            more = turn.take(TestCities.IN_NANKOKU).more();
        }
    }

    long countFront(String from, Object... values) {
        return count(front, TestCities.NANKOKU, from, values);
    }

    long countCore(String from, Object... values) {
        return count(office, TestCities.NANKOKU, from, values);
    }

    private static long count(
            JdbcClient jdbc, MunicipalityCode city, String from, Object... values) {
        return Acting.as(BRIDGE, new jp.monobe.municipality.Scope.City(city))
                .call(() ->
                        jdbc.sql("select count(*) from " + from)
                                .params(values)
                                .query(Long.class)
                                .single());
    }
}
