package jp.monobe.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.exchange.PrefillRequest;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.OpenLinks;
import jp.monobe.testing.SignedIn;
import jp.monobe.testing.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = CoreRooms.class)
class PrefillServiceTest {

    @Autowired private LoadedPeople people;
    @Autowired private PrefillService prefill;
    @Autowired private AccountLinks links;
    @Autowired private MemberKeys keys;
    @Autowired private RegistryLookup registry;
    @Autowired private Trail trail;

    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void load() {
        people.ready();
        OpenLinks.end(jdbc);
    }

    @Test
    void showsTheApplicantAndTodaysHousehold() {
        var packet = ask("sakura").orElseThrow();

        var known = packet.people();
        assertThat(known.prefilled()).isTrue();
        assertThat(known.applicant().key()).isEqualTo("self");
        assertThat(known.applicant().name()).isEqualTo("岡林　咲良");
        assertThat(known.applicant().kana()).isEqualTo("オカバヤシ　サクラ");
        assertThat(known.applicant().address()).isEqualTo("高知県南国市大埇甲1234番地5");
        assertThat(known.household())
                .extracting(KnownPerson::relation, KnownPerson::name)
                .containsExactly(tuple("SPOUSE", "岡林　大地"), tuple("CHILD", "岡林　陽葵"));
        assertThat(known.household()).allMatch(each -> each.address() == null);
        assertThat(Duration.between(packet.computedAt(), packet.expiresAt()))
                .isEqualTo(Duration.ofHours(24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sakura", "kenta", "chihiro", "misaki", "yumi"})
    void findsWhoseCardAgrees(String key) {
        assertThat(ask(key)).isPresent();
    }

    @Test
    void findsHerThroughCharacterVariantsAndByHerRomanName() {
        assertThat(people.verified("kuzuha").name()).isEqualTo("高吉　葛葉");

        assertThat(ask("kuzuha"))
                .map(packet -> packet.people().applicant().name())
                .contains("髙𠮷　葛󠄀葉");
        assertThat(ask("maria")).isPresent();
    }

    /** Unlinked, ambiguous, protected, moved, unknown: one and the same nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"naoki", "yoko", "haruka", "tsuyoshi", "tabito"})
    void showsNothing(String key) {
        assertThat(ask(key)).isEmpty();
    }

    @Test
    void showsNothingToAnotherCitysResident() {
        var verified = people.verified("sakura");

        assertThat(ask(SignedIn.newAccount(), verified, TestCities.IN_KONAN)).isEmpty();
    }

    @Test
    void showsNothingForAProcedureNobodyDefined() {
        var account = SignedIn.newAccount();
        var request =
                new PrefillRequest(
                        UUID.randomUUID(),
                        account.id(),
                        "no-such-procedure",
                        "2026-11",
                        people.verified("sakura"),
                        CoreRooms.MORNING);

        assertThat(account.in(TestCities.IN_NANKOKU).call(() -> prefill.answer(request))).isEmpty();
    }

    @Test
    void holdsNoNumberThatMeansAnythingOutside() {
        var packet = ask("kenta").orElseThrow();

        var json = JsonMapper.builder().build().writeValueAsString(packet);

        var persons = household("kenta");
        assertThat(persons).hasSize(5);
        for (var person : persons) {
            assertThat(json)
                    .doesNotContain(person.addresseeNo())
                    .doesNotContain(person.personId().toString())
                    .doesNotContain(person.householdNo());
        }
        assertThat(JsonMapper.builder().build().writeValueAsString(packet.people()))
                .doesNotContainPattern("[0-9]{9}");
    }

    @Test
    void keysAreMadeOnceForAnAccountAndResolveInside() {
        var account = SignedIn.of("misaki");
        var first = keysOf(ask("misaki"));

        var again = keysOf(ask("misaki"));

        assertThat(again).isEqualTo(first).hasSize(3).doesNotHaveDuplicates();
        var household = household("misaki").stream().map(PersonRecord::personId).toList();
        for (var key : first) {
            assertThat(SignedIn.job(() -> keys.resolve(account.id(), key))).get().isIn(household);
        }
        assertThat(SignedIn.job(() -> keys.resolve(account.id(), "self")))
                .contains(people.personId("misaki"));
        assertThat(SignedIn.job(() -> keys.resolve(UUID.randomUUID(), first.getFirst()))).isEmpty();
    }

    @Test
    void recordsWhoseRowsWereReadForWhom() {
        var account = SignedIn.of("sakura");

        ask("sakura");

        var shown = trail.of(account.actor(), "prefill.shown");
        assertThat(shown.getLast().subjects())
                .containsExactlyInAnyOrderElementsOf(
                        household("sakura").stream().map(PersonRecord::personId).toList());
        assertThat(shown.getLast().reason()).startsWith("child-allowance-claim prefill:");
    }

    @Test
    void recordsInsideThatSomethingWasWithheld() {
        var account = SignedIn.of("haruka");

        ask("haruka");

        assertThat(trail.of(account.actor(), "prefill.shown")).isEmpty();
        assertThat(trail.of(account.actor(), "prefill.withheld"))
                .extracting(Trail.Entry::subjects)
                .isNotEmpty()
                .containsOnly(List.of(people.personId("haruka")));
    }

    @Test
    void refusesAnotherAccountsRequest() {
        var request = request(SignedIn.newAccount(), people.verified("sakura"));

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() ->
                        SignedIn.newAccount()
                                .in(TestCities.IN_NANKOKU)
                                .call(() -> prefill.answer(request)));
    }

    @Test
    void asksAClerkAboutWhoIsAmbiguousButNotAboutStrangers() {
        var yoko = SignedIn.of("yoko");
        var naoki = SignedIn.of("naoki");
        var tabito = SignedIn.of("tabito");

        ask("yoko");
        ask("yoko");
        ask("naoki");
        ask("tabito");

        var tasks = people.staff(TestCities.IN_NANKOKU, "392049-clerk-1").call(links::tasks);
        assertThat(tasks)
                .filteredOn(task -> task.accountId().equals(yoko.id()))
                .singleElement()
                .satisfies(task -> assertThat(task.candidates()).hasSize(2));
        assertThat(tasks)
                .filteredOn(task -> task.accountId().equals(naoki.id()))
                .singleElement()
                .satisfies(task ->
                        assertThat(task.candidates())
                                .extracting(PersonRecord::personId)
                                .containsExactly(people.personId("naoki")));
        assertThat(tasks).noneMatch(task -> task.accountId().equals(tabito.id()));
    }

    private Optional<PrefillPacket> ask(String key) {
        return ask(SignedIn.of(key), people.verified(key), TestCities.IN_NANKOKU);
    }

    private Optional<PrefillPacket> ask(
            SignedIn account, VerifiedPerson verified, Scope.City city) {
        return account.in(city).call(() -> prefill.answer(request(account, verified)));
    }

    private static PrefillRequest request(SignedIn account, VerifiedPerson verified) {
        return new PrefillRequest(
                UUID.randomUUID(),
                account.id(),
                "child-allowance-claim",
                "2026-11",
                verified,
                CoreRooms.MORNING);
    }

    private static List<String> keysOf(Optional<PrefillPacket> packet) {
        return packet.orElseThrow().people().household().stream().map(KnownPerson::key).toList();
    }

    private List<PersonRecord> household(String key) {
        var person = people.personId(key);
        return SignedIn.job(() -> registry.household(person, LoadedPeople.TODAY));
    }
}
