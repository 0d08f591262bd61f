package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import jp.monobe.exchange.BellKind;
import jp.monobe.facility.FacilitiesJson;
import jp.monobe.facility.ShippedFacilities;
import jp.monobe.facilityregister.FacilityRegister;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Publication;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.CatalogueJson;
import jp.monobe.procedure.catalogue.CityServices;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.publishing.ShippedTexts;
import jp.monobe.testing.crossing.BridgeRooms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What the public may know crosses into the open zone, whole and numbered. */
@SpringBootTest(classes = BridgeRooms.class)
@Import(Ferry.class)
class CatalogueCrossingTest {

    private static final Scope PLATFORM = new Scope.Platform();

    @Autowired private Ferry ferry;
    @Autowired private ShippedTexts shipped;
    @Autowired private FacilityRegister register;
    @Autowired private OpenZone zone;
    @Autowired private Clock clock;

    @Test
    void putsACitysServicesIntoTheOpenZoneUnderItsCode() {
        load(TestCities.IN_NANKOKU, ofNankoku());

        ferry.publish(TestCities.IN_NANKOKU);

        var published = CatalogueJson.readCity(newest("392049"));
        assertThat(published.city()).isEqualTo("南国市");
        assertThat(published.services()).extracting(Service::id).contains("nankoku-child-medical");
        assertThat(published.contacts()).isNotEmpty();
    }

    @Test
    void putsTheNationalOnesThereWithoutACode() {
        load(PLATFORM, CatalogueFiles.load().national().services());

        ferry.publish(PLATFORM);

        var published = CatalogueJson.readNational(newest(""));
        assertThat(published.services()).hasSize(69);
        assertThat(published.main()).contains("child-allowance-claim");
        assertThat(published.lifeEvents()).isNotEmpty();
    }

    @Test
    void putsACitysFacilitiesThereByTheSameWay() {
        Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU).call(register::begin);

        ferry.publishFacilities();

        var body =
                Acting.as(Ferry.BRIDGE, new Scope.Open())
                        .call(() ->
                                zone.jdbc()
                                        .sql(
                                                "select body from published where kind ="
                                                        + " 'facilities' and code = '392049'"
                                                        + " order by revision desc limit 1")
                                        .query(String.class)
                                        .single());
        assertThat(FacilitiesJson.read(body))
                .isEqualTo(ShippedFacilities.of(TestCities.NANKOKU))
                .isNotEmpty();
    }

    @Test
    void carriedTwiceItIsOneRevision() {
        load(TestCities.IN_NANKOKU, ofNankoku());
        ferry.publish(TestCities.IN_NANKOKU);
        long before = revisions("392049");

        again(TestCities.IN_NANKOKU);
        ferry.publish(TestCities.IN_NANKOKU);

        assertThat(revisions("392049")).isEqualTo(before);
    }

    /** The twin: without looking at the newest, each carrying would be a revision. */
    @Test
    void wouldBeTwoIfItDidNotLookAtTheNewest() {
        open(() -> Publication.publish(zone.jdbc(), "test", "", "one"));
        open(() -> Publication.publish(zone.jdbc(), "test", "", "two"));
        open(() -> Publication.publish(zone.jdbc(), "test", "", "one"));

        assertThat(count("test", "")).isEqualTo(3);
        open(() -> Publication.publish(zone.jdbc(), "test", "", "one"));
        assertThat(count("test", "")).isEqualTo(3);
    }

    @Test
    void comesAgainWhenTheNextDayBegins() {
        var worked = ferry.catalogue.take(TestCities.IN_KONAN);
        while (worked.more()) {
            worked = ferry.catalogue.take(TestCities.IN_KONAN);
        }

        var now = clock.instant();
        var zoneId = clock.getZone();
        var midnight =
                now.atZone(zoneId).toLocalDate().plusDays(1).atStartOfDay(zoneId).toInstant();
        assertThat(worked.again().orElseThrow())
                .isCloseTo(
                        new SystemTime(Clock.systemUTC())
                                .instant()
                                .plus(Duration.between(now, midnight)),
                        org.assertj.core.api.Assertions.within(
                                5, java.time.temporal.ChronoUnit.SECONDS));
    }

    private static List<Service> ofNankoku() {
        return CatalogueFiles.load()
                .part(TestCities.NANKOKU)
                .map(CityServices::services)
                .orElseThrow();
    }

    private void load(Scope scope, List<Service> services) {
        Acting.as(Ferry.BRIDGE, scope).run(() -> shipped.load(services));
    }

    /** As if the bridge had died before it marked the row. */
    private void again(Scope scope) {
        Acting.as(Ferry.BRIDGE, scope)
                .run(() ->
                        assertThat(
                                        ferry.office
                                                .sql(
                                                        "update outbox set done_at = null where kind = ?")
                                                .param(BellKind.CATALOGUE.name())
                                                .update())
                                .isPositive());
    }

    private String newest(String code) {
        return Acting.as(Ferry.BRIDGE, new Scope.Open())
                .call(() ->
                        zone.jdbc()
                                .sql(
                                        "select body from published where kind = 'catalogue' and"
                                                + " code = ? order by revision desc limit 1")
                                .param(code)
                                .query(String.class)
                                .single());
    }

    private long revisions(String code) {
        return count("catalogue", code);
    }

    private long count(String kind, String code) {
        return Acting.as(Ferry.BRIDGE, new Scope.Open())
                .call(() ->
                        zone.jdbc()
                                .sql("select count(*) from published where kind = ? and code = ?")
                                .params(kind, code)
                                .query(Long.class)
                                .single());
    }

    private void open(Runnable work) {
        Acting.as(Ferry.BRIDGE, new Scope.Open()).run(work);
    }
}
