package jp.monobe.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.monobe.exchange.MailMessage;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.resident.ConfirmResult.WrongCode;
import jp.monobe.resident.ProposeResult.CodeSent;
import jp.monobe.resident.ProposeResult.NotAnAddress;
import jp.monobe.resident.ProposeResult.TooManyCodes;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import tools.jackson.databind.json.JsonMapper;

@SpringJUnitConfig(FrontRooms.class)
class ContactServiceTest {

    @Autowired Residents residents;
    @Autowired ContactService contacts;
    @Autowired AccountService accounts;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private String mail = "";

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        mail = "hanako" + Residents.idOf(hanako) + "@example.jp";
    }

    @Test
    void aCodeFromTheMailConfirmsTheAddress() {
        assertThat(contact()).isEqualTo(new Contact.NotAsked());

        var sent = propose(mail);

        assertThat(sent).isInstanceOf(CodeSent.class);
        assertThat(contact()).isEqualTo(new Contact.Unconfirmed(mail));
        assertThat(confirm(code())).isEqualTo(new ConfirmResult.Confirmed(mail));
        assertThat(contact()).isEqualTo(new Contact.Confirmed(mail));
        assertThat(confirm(code())).isEqualTo(new ConfirmResult.Expired());
    }

    @Test
    void theSubjectIsNeutralAndTheTextLeadsToTheRootAlone() {
        propose(mail);

        var message = mails().getLast();

        assertThat(message.to()).isEqualTo(mail);
        assertThat(message.subject()).isEqualTo("確認コードのお知らせ");
        assertThat(message.text()).endsWith("http://localhost:8080").doesNotContain("児童");
    }

    @Test
    void aCodeIsGoodForFifteenMinutes() {
        propose(mail);
        var code = code();

        clock.later(
                Duration.ofMinutes(16),
                () -> assertThat(confirm(code)).isEqualTo(new ConfirmResult.Expired()));
        assertThat(confirm(code)).isInstanceOf(ConfirmResult.Confirmed.class);
    }

    @Test
    void onlyTheNewestCodeHolds() {
        propose(mail);
        var old = code();
        propose(mail);

        if (!old.equals(code())) {
            assertThat(confirm(old)).isEqualTo(new WrongCode(4));
        }
        assertThat(confirm(code())).isInstanceOf(ConfirmResult.Confirmed.class);
    }

    @Test
    void fiveCodesAnHourAreEnough() {
        for (int n = 0; n < 5; n++) {
            assertThat(propose(n + mail)).isInstanceOf(CodeSent.class);
        }

        assertThat(propose(mail)).isEqualTo(new TooManyCodes());
        clock.later(
                Duration.ofMinutes(61),
                () -> assertThat(propose(mail)).isInstanceOf(CodeSent.class));
    }

    @Test
    void oneMailboxIsNotFloodedFromManyAccounts() {
        for (int n = 0; n < 5; n++) {
            assertThat(residents.signIn(TestCities.IN_KONAN).call(() -> contacts.propose(mail)))
                    .isInstanceOf(CodeSent.class);
        }

        assertThat(propose(mail)).isEqualTo(new TooManyCodes());
    }

    @Test
    void aNewAddressTakesTheOldOnesPlaceOnlyWhenConfirmed() {
        propose(mail);
        confirm(code());

        propose("new-" + mail);

        assertThat(contact()).isEqualTo(new Contact.Confirmed(mail));
        confirm(code());
        assertThat(contact()).isEqualTo(new Contact.Confirmed("new-" + mail));
    }

    @Test
    void choosingNoMailEndsAWaitingCode() {
        propose(mail);
        var code = code();

        hanako.run(contacts::chooseNone);

        assertThat(contact()).isEqualTo(new Contact.None());
        assertThat(confirm(code)).isEqualTo(new ConfirmResult.Expired());
    }

    @Test
    void codesLieHashedAndSalted() {
        propose(mail);
        var other = residents.signIn(TestCities.IN_KONAN);
        other.run(() -> contacts.propose("x" + mail));

        var rows =
                office.rows(
                        TestCities.IN_KONAN,
                        "select hex(hash) h, hex(salt) s from mail_code where mail like ?",
                        "%" + mail);

        assertThat(rows).extracting(row -> row.get("s")).doesNotHaveDuplicates().hasSize(2);
        assertThat(rows.toString()).doesNotContain(code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no-at.example.jp",
                "a@b",
                "a b@example.jp",
                "a@example.jp\r\nBcc: c@example.jp",
                "a@example.jp,b@example.jp",
                "<a@example.jp>",
                "a@exa mple.jp"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(propose(typed)).isEqualTo(new NotAnAddress());
        assertThat(mails()).isEmpty();
    }

    @Test
    void fullWidthLettersAndOldMobileAddressesAreUnderstood() {
        var typed = "Ｈａｎａ.." + Residents.idOf(hanako) + ".＠Ｄocomo.Example.JP ";

        var sent = (CodeSent) propose(typed);

        assertThat(sent.mail())
                .isEqualTo("Hana.." + Residents.idOf(hanako) + ".@docomo.example.jp");
    }

    private ProposeResult propose(String typed) {
        return hanako.call(() -> contacts.propose(typed));
    }

    private ConfirmResult confirm(String code) {
        return hanako.call(() -> contacts.confirm(code));
    }

    private Contact contact() {
        return hanako.call(accounts::mine).contact();
    }

    private String code() {
        var match = Pattern.compile("\\b[0-9]{6}\\b").matcher(mails().getLast().text());
        assertThat(match.find()).isTrue();
        return match.group();
    }

    private List<MailMessage> mails() {
        return mailsTo(Residents.idOf(hanako));
    }

    private List<MailMessage> mailsTo(UUID account) {
        return office
                .rows(
                        TestCities.IN_KONAN,
                        "select body from outbox where kind = 'MAIL' and chain = ? order by id",
                        account)
                .stream()
                .map(row -> Objects.requireNonNull(row.get("body")).toString())
                .map(body -> JsonMapper.shared().readValue(body, MailMessage.class))
                .toList();
    }
}
