package jp.monobe.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.procedure.catalogue.Catalogue;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.CityServices;
import jp.monobe.procedure.catalogue.Guidance;
import jp.monobe.procedure.catalogue.Provenance;
import jp.monobe.procedure.catalogue.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What clerks type, what is kept of it, and what is said against it. */
class EntryTextTest {

    private static final Catalogue SHIPPED = CatalogueFiles.load();
    private static final EntryCheck CHECK =
            new EntryCheck(
                    SHIPPED.national().services().stream()
                            .map(Service::id)
                            .collect(Collectors.toSet()),
                    SHIPPED.national().lifeEvents().stream()
                            .flatMap(event -> event.covers().stream())
                            .collect(Collectors.toSet()));

    static Stream<Service> everyEntry() {
        return Stream.concat(
                SHIPPED.national().services().stream(),
                SHIPPED.cities().stream().map(CityServices::services).flatMap(List::stream));
    }

    @ParameterizedTest
    @MethodSource("everyEntry")
    void comesBackAsItWasWhenEachFieldIsLeftAsItStands(Service service) {
        var text = EntryText.of(service);

        var again = text;
        for (var field : EntryField.values()) {
            again = again.with(field, again.get(field));
        }

        assertThat(again.service()).isEqualTo(service);
        assertThat(again.differences(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyEntry")
    void findsNothingWrongWithWhatIsShipped(Service service) {
        assertThat(CHECK.problems(EntryText.of(service))).as(service.id()).isEmpty();
    }

    @Test
    void showsEverythingThatAResidentReads() {
        assertThat(
                        everyEntry()
                                .flatMap(service ->
                                        Stream.concat(
                                                missing(service, service.texts()),
                                                missing(
                                                        service,
                                                        service.guidance().laws().stream()
                                                                .map(Guidance.Law::name)
                                                                .toList())))
                                .toList())
                .isEmpty();
    }

    private static Stream<String> missing(Service service, List<String> texts) {
        var text = EntryText.of(service);
        var all =
                Arrays.stream(EntryField.values()).map(text::get).collect(Collectors.joining("\n"));
        return texts.stream().filter(one -> !all.contains(one)).map(one -> service.id() + one);
    }

    @Test
    void takesListsLawsAndSourcesAsTyped() {
        var text =
                claim().with(EntryField.DOCUMENTS, " 口座のわかるもの \n\n印鑑\n")
                        .with(EntryField.SYNONYMS, "児童手当、こども手当，じどうてあて")
                        .with(EntryField.LAWS, "児童手当法/昭和46年法律第73号/第7条\n南国市規則")
                        .with(EntryField.SOURCES, "https://example.jp/a\nhttps://example.jp/a");

        var service = text.service();

        assertThat(service.guidance().documents()).containsExactly("口座のわかるもの", "印鑑");
        assertThat(service.synonyms()).containsExactly("児童手当", "こども手当", "じどうてあて");
        assertThat(service.guidance().laws())
                .containsExactly(
                        new Guidance.Law("児童手当法", "昭和46年法律第73号", "第7条"),
                        new Guidance.Law("南国市規則", null, null));
        assertThat(service.provenance().sources())
                .containsExactly(new Provenance.Source("https://example.jp/a", true));
    }

    @Test
    void leavesOutWhatIsEmptied() {
        var text = claim();
        for (var field :
                List.of(
                        EntryField.DEADLINE,
                        EntryField.DEADLINE_DAYS,
                        EntryField.DEADLINE_FROM,
                        EntryField.NOTE,
                        EntryField.DOCUMENTS)) {
            text = text.with(field, "");
        }

        var guidance = text.service().guidance();

        assertThat(guidance.deadline()).isNull();
        assertThat(guidance.note()).isNull();
        assertThat(guidance.documents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TITLE||required",
                "SUMMARY||required",
                "STATUS||required",
                "SUMMARY|{child-allowance.under-four}の手当|placeholder",
                "NOTE|月15,000円です|twice",
                "HOW|窓口で1,200円を払う|amount-source",
                "LIFE_EVENTS|出産、結婚式|life-event",
                "RELATED|no-such-service|national",
                "TEXT_FROM|no-such-service|national",
                "CONTACT_PHONE|0880|phone",
                "CONTACT_NAME||required",
                "DEADLINE||required",
                "DEADLINE_DAYS|十五|number",
                "DEADLINE_MONTH|13|number",
                "PAGE_DATE|2026年|page-date",
                "SOURCES|javascript:alert(1)|address",
                "SOURCES|https:///nowhere|address",
                "LAWS|／第7条|law",
            })
    void saysAtTheFieldWhatIsWrong(EntryField field, String typed, String problem) {
        var text =
                claim().with(EntryField.CONTACT_NAME, "子育て支援課")
                        .with(EntryField.CONTACT_PHONE, "088-880-6565")
                        .with(field, Objects.requireNonNullElse(typed, ""));

        assertThat(CHECK.problems(text)).extracting(FieldProblem::key).containsExactly(problem);
    }

    @Test
    void refusesATextThatIsTooLong() {
        var text = claim().with(EntryField.SUMMARY, "あ".repeat(301));

        assertThat(CHECK.problems(text))
                .containsExactly(FieldProblem.of(EntryField.SUMMARY, "long", "300"));
    }

    private static EntryText claim() {
        return everyEntry()
                .filter(service -> service.id().equals("child-allowance-claim"))
                .findFirst()
                .map(EntryText::of)
                .orElseThrow();
    }
}
