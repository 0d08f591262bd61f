package jp.monobe.registry;

import static jp.monobe.testing.SmallCity.KAMI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.exchange.PrefillRequest;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.registry.AccountLink.Basis;
import jp.monobe.staff.LoadStaff;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.SignedIn;
import jp.monobe.testing.SmallCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = CoreRooms.class)
class AccountLinksTest {

    private static final VerifiedPerson HANA = card("高知　花", "高知県香美市土佐山田町楠目1番地");

    @Autowired private LoadedPeople people;
    @Autowired private LoadStaff staff;
    @Autowired private ImportResidents imports;
    @Autowired private RegistryLookup registry;
    @Autowired private AccountLinks links;
    @Autowired private PrefillService prefill;
    @Autowired private JdbcClient jdbc;

    private UUID hana;
    private Acting clerk;

    @BeforeEach
    void aCityOfTwo() {
        call(() -> staff.load(people.folder(KAMI), LoadedPeople.ISSUER));
        var number = "5" + System.nanoTime() % 1_000_000;
        call(() ->
                imports.load(
                        new SmallCity()
                                .person(
                                        number,
                                        "H9",
                                        "世帯主",
                                        "高知　花",
                                        "2020-01-01",
                                        "RESIDENT",
                                        "",
                                        "",
                                        "ABCD" + number)
                                .resident(number + "1", "H9", "妹", "高知　月")
                                .write()));
        hana = call(() -> registry.idsOf(List.of(number))).get(number);
        clerk = people.staff(KAMI, "392120-clerk-1");
    }

    @Test
    void aMatchIsLookedAtAgainAndLapsesWhenTheNameIsAnother() {
        var account = SignedIn.newAccount();
        assertThat(ask(account, HANA)).isPresent();
        assertThat(call(() -> links.personOf(account.id()))).contains(hana);

        var married = card("土佐　花", "高知県香美市土佐山田町楠目1番地");

        assertThat(ask(account, married)).isEmpty();
        assertThat(call(() -> links.personOf(account.id()))).isEmpty();
        assertThat(taskOf(account)).isPresent();
    }

    @Test
    void aMatchOutlivesAnAddressThatIsOutOfDate() {
        var account = SignedIn.newAccount();
        assertThat(ask(account, HANA)).isPresent();

        assertThat(ask(account, card("高知　花", "高知県香美市土佐山田町楠目2番地"))).isPresent();
    }

    @Test
    void aClerkDecidesOnceAndTheAccountIsLinked() {
        var account = SignedIn.newAccount();
        var moved = card("高知　花", "高知県高知市桟橋通1番地");
        assertThat(ask(account, moved)).isEmpty();
        var task = taskOf(account).orElseThrow();

        assertThat(clerk.call(() -> links.decide(task.taskId(), hana))).isTrue();
        assertThat(clerk.call(() -> links.decide(task.taskId(), null))).isFalse();

        assertThat(ask(account, moved)).isPresent();
        assertThat(clerk.call(() -> links.find(account.id())))
                .map(AccountLink::basis)
                .contains(Basis.CLERK);
    }

    @Test
    void decidedForNobodyIsNotAskedAgain() {
        var account = SignedIn.newAccount();
        var moved = card("高知　花", "高知県高知市桟橋通1番地");
        ask(account, moved);
        var task = taskOf(account).orElseThrow();

        clerk.call(() -> links.decide(task.taskId(), null));

        assertThat(ask(account, moved)).isEmpty();
        assertThat(taskOf(account)).isEmpty();
    }

    @Test
    void anUndoneLinkStaysInTheBooks() {
        var account = SignedIn.newAccount();
        ask(account, HANA);
        var link = clerk.call(() -> links.find(account.id())).orElseThrow();

        assertThat(clerk.call(() -> links.undo(link.linkId()))).isTrue();
        assertThat(clerk.call(() -> links.undo(link.linkId()))).isFalse();

        assertThat(call(() -> links.personOf(account.id()))).isEmpty();
        assertThat(
                        call(() ->
                                jdbc.sql("select count(*) from account_link where account_id = ?")
                                        .param(account.id())
                                        .query(Integer.class)
                                        .single()))
                .isEqualTo(1);
        assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                .isThrownBy(() -> call(() -> jdbc.sql("delete from account_link").update()))
                .withMessageContaining("not deleted");
    }

    @Test
    void aSecondAccountForOnePersonIsAClerksTask() {
        var first = SignedIn.newAccount();
        var second = SignedIn.newAccount();
        assertThat(ask(first, HANA)).isPresent();

        assertThat(ask(second, HANA)).isEmpty();

        var task = taskOf(second).orElseThrow();
        clerk.call(() -> links.decide(task.taskId(), hana));
        assertThat(call(() -> links.personOf(second.id()))).contains(hana);
        assertThat(call(() -> links.personOf(first.id()))).isEmpty();
    }

    @Test
    void aCertificateLinksItsHolderButNotWhoBorrowedTheCard() {
        var account = SignedIn.newAccount();
        var other = SignedIn.newAccount();
        var moved = card("高知　花", "高知県高知市桟橋通1番地");
        var serial =
                call(() ->
                        jdbc.sql("select certificate_serial from person where id = ?")
                                .param(hana)
                                .query(String.class)
                                .single());

        assertThat(call(() -> links.linkByCertificate(other.id(), card("高知　太郎", ""), serial)))
                .isEmpty();
        assertThat(call(() -> links.linkByCertificate(account.id(), moved, serial.toUpperCase())))
                .contains(hana);

        assertThat(call(() -> links.personOf(account.id()))).contains(hana);
        assertThat(call(() -> links.personOf(other.id()))).isEmpty();
    }

    @Test
    void whoMayNotDecideIsRefused() {
        var administrator = people.staff(KAMI, "392120-admin");
        var neighbour = people.ready().staff(TestCities.IN_NANKOKU, "392049-clerk-1");

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> administrator.call(links::tasks));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> SignedIn.newAccount().in(KAMI).call(links::tasks));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> Acting.as(neighbour.actor(), KAMI).call(links::tasks));
    }

    private Optional<PrefillPacket> ask(SignedIn account, VerifiedPerson verified) {
        var request =
                new PrefillRequest(
                        UUID.randomUUID(),
                        account.id(),
                        "child-allowance-claim",
                        "2026-11",
                        verified,
                        CoreRooms.MORNING);
        return account.in(KAMI).call(() -> prefill.answer(request));
    }

    private Optional<LinkTask> taskOf(SignedIn account) {
        return clerk.call(links::tasks).stream()
                .filter(task -> task.accountId().equals(account.id()))
                .findFirst();
    }

    private static VerifiedPerson card(String name, String address) {
        return new VerifiedPerson(name, address, LocalDate.of(1990, 5, 5), "2");
    }

    private static <T> T call(Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, KAMI).call(work::get);
    }
}
