package jp.monobe.publishing;

import static jp.monobe.publishing.Texts.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.CatalogueJson;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.testing.Editors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What comes with the product, and what the office has written since. */
@SpringBootTest(classes = EditorialRooms.class)
class ShippedTextsTest {

    @Autowired private Editors editors;
    @Autowired private Texts texts;
    @Autowired private ShippedTexts shipped;
    @Autowired private WriteEntry write;
    @Autowired private CatalogueDesk desk;
    @Autowired private PublicCatalogue open;

    @Test
    void publishesTheFirstContentAndNothingTheSecondTime() {
        var services = List.of(Texts.service("製品の一文です。"), Texts.service("製品の二文目です。"));

        assertThat(load(services)).isEqualTo(2);
        assertThat(load(services)).isZero();

        assertThat(publicBody()).contains("製品の一文です。", "製品の二文目です。");
        assertThat(entry(services.getFirst()).history())
                .extracting(line -> line.move() + line.who())
                .containsExactly("ship");
    }

    @Test
    void publishesANewerTextWhereNobodyHasWritten() {
        var service = Texts.service("第一版の文です。");
        load(List.of(service));

        assertThat(load(List.of(with(service, "第二版の文です。")))).isEqualTo(1);

        assertThat(publicBody()).contains("第二版の文です。").doesNotContain("第一版の文です。");
    }

    @Test
    void offersANewerTextWhereTheOfficeHasWrittenAndOverwritesNothing() {
        var service = edited("市が直した文です。");

        assertThat(load(List.of(with(service, "製品の新しい文です。")))).isZero();

        assertThat(publicBody()).contains("市が直した文です。").doesNotContain("製品の新しい文です。");
        assertThat(entry(service).update())
                .map(text -> text.get(EntryField.SUMMARY))
                .contains("製品の新しい文です。");
    }

    @Test
    void beginsADraftWithTheNewerTextAndOffersItNoMore() {
        var service = edited("市の文のままです。");
        load(List.of(with(service, "取り入れる文です。")));

        var draft = editors.editor().call(() -> shipped.take(service.id()));

        assertThat(texts.revision(editors.editor(), draft).text().get(EntryField.SUMMARY))
                .isEqualTo("取り入れる文です。");
        assertThat(entry(service).update()).isEmpty();
    }

    @Test
    void putsItAsideUntilTheNextOneComes() {
        var service = edited("市の文を残します。");
        load(List.of(with(service, "見送る文です。")));

        editors.editor().run(() -> shipped.putAside(service.id()));

        assertThat(entry(service).update()).isEmpty();
        assertThat(load(List.of(with(service, "また新しい文です。")))).isZero();
        assertThat(entry(service).update()).isPresent();
    }

    /** The twin: if nobody looked at what the office wrote, its text would be gone. */
    @Test
    void wouldOverwriteIfItOnlyComparedWithWhatWasShipped() {
        var service = edited("見落とされた文です。");
        var newer = with(service, "上書きする文です。");

        assertThat(CatalogueJson.write(newer)).isNotEqualTo(CatalogueJson.write(service));
        assertThat(entry(service).inForce().orElseThrow().text())
                .isNotEqualTo(EntryText.of(service));
    }

    @Test
    void holdsTheNationalEntriesInThePlatformAndPublishesThemWithoutACity() {
        var national = CatalogueFiles.load().national();
        var platform = Editors.job(new Scope.Platform());
        platform.run(() -> shipped.load(national.services()));

        var body = platform.call(open::body);

        assertThat(body.code()).isEmpty();
        var services = CatalogueJson.readNational(body.json()).services();
        assertThat(services).containsAll(national.services().subList(0, 3));
        assertThat(editors.nationalEditor().call(() -> desk.open("child-allowance-claim")))
                .isPresent();
    }

    /** Shipped, and then changed by the office. */
    private Service edited(String summary) {
        var service = Texts.service("出荷した文です。" + summary);
        load(List.of(service));
        UUID id = editors.editor().call(() -> write.begin(service.id(), 1));
        var change = new FieldChange(EntryField.SUMMARY, service.guidance().summary(), summary);
        editors.editor().run(() -> write.save(id, change));
        done(() -> texts.propose(editors.editor(), id));
        done(() -> texts.publish(editors.publisher(), id));
        return service;
    }

    private static Service with(Service service, String summary) {
        return EntryText.of(service).with(EntryField.SUMMARY, summary).service();
    }

    private EntryView entry(Service service) {
        return editors.editor().call(() -> desk.open(service.id())).orElseThrow();
    }

    private int load(List<Service> services) {
        return Editors.job(TestCities.IN_NANKOKU).call(() -> shipped.load(services));
    }

    private String publicBody() {
        return Editors.job(TestCities.IN_NANKOKU).call(() -> open.body().json());
    }
}
