package jp.monobe.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import jp.monobe.exchange.MessageCopy;
import jp.monobe.exchange.Supplement;
import jp.monobe.filing.SubmitFiling;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.resident.ContactService;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What she and the office write to each other, on her side. */
@SpringJUnitConfig(FrontRooms.class)
class MessageServiceTest {

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired SubmitFiling submit;
    @Autowired MessageService messages;
    @Autowired ContactService contacts;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private UUID filing = new UUID(0, 0);

    @BeforeEach
    void file() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        filing = ((Accepted) hanako.call(() -> submit.submit(claims.complete()))).filingId();
    }

    @Test
    void whatTheOfficeWroteIsUnreadUntilSheOpensTheFilingAndThenToldOnce() {
        var message = put("書類を確かめています。");
        assertThat(hanako.call(messages::unread))
                .singleElement()
                .satisfies(unread -> {
                    assertThat(unread.filingId()).isEqualTo(filing);
                    assertThat(unread.count()).isOne();
                });

        assertThat(hanako.call(() -> messages.open(filing)).getFirst().isNew()).isTrue();
        assertThat(hanako.call(() -> messages.open(filing)).getFirst().isNew()).isFalse();

        assertThat(hanako.call(messages::unread)).isEmpty();
        assertThat(office.does(TestCities.IN_KONAN, () -> office.filings.supplements(filing)))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.kind()).isEqualTo(Supplement.Kind.MESSAGE_READ);
                    assertThat(told.body()).contains(message.toString());
                });
    }

    @Test
    void pressedTwiceItIsSentOnce() {
        var id = UUID.randomUUID();

        assertThat(send(id, "質問です")).isEqualTo(new SendResult.Sent());
        assertThat(send(id, "質問です")).isEqualTo(new SendResult.Sent());

        assertThat(hanako.call(() -> messages.open(filing))).hasSize(1);
        assertThat(office.does(TestCities.IN_KONAN, () -> office.filings.supplements(filing)))
                .extracting(Supplement::kind)
                .containsExactly(Supplement.Kind.MESSAGE);
    }

    @Test
    void nothingIsSentOfWhatIsEmptyOrTooLongOrTooOften() {
        assertThat(send(UUID.randomUUID(), "\n \t")).isEqualTo(new SendResult.Empty());
        assertThat(send(UUID.randomUUID(), "あ".repeat(1001)))
                .isEqualTo(new SendResult.TooLong(1000));
        for (int i = 0; i < MessageService.MOST; i++) {
            assertThat(send(UUID.randomUUID(), "質問" + i)).isEqualTo(new SendResult.Sent());
        }
        assertThat(send(UUID.randomUUID(), "もう一つ"))
                .isEqualTo(new SendResult.TooMany(MessageService.MOST));
    }

    /** The twin: the same account, her own filing, goes through above. */
    @Test
    void nobodyElseReadsOrWrites() {
        put("内緒の話");
        var other = residents.signIn(TestCities.IN_KONAN);

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> other.run(() -> messages.open(filing)));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> other.run(() -> messages.send(filing, UUID.randomUUID(), "だれ")));
        assertThat(other.call(messages::unread)).isEmpty();
        assertThat(hanako.call(messages::unread)).hasSize(1);
    }

    @Test
    void aMessageThatComesTwiceIsOneAndMailsNobodyWithoutAnAddress() {
        var copy = copy(UUID.randomUUID(), "一度だけ");

        assertThat(office.does(TestCities.IN_KONAN, () -> office.inbox.put(copy))).isTrue();
        assertThat(office.does(TestCities.IN_KONAN, () -> office.inbox.put(copy))).isFalse();

        assertThat(hanako.call(() -> messages.open(filing))).hasSize(1);
        assertThat(mails()).isZero();
    }

    @Test
    void theMailOfAMessageSaysNothingOfIt() {
        var mail = Residents.idOf(hanako) + "@example.jp";
        office.change(
                TestCities.IN_KONAN,
                "update account set contact = 'CONFIRMED', mail = ? where id = ?",
                mail,
                Residents.idOf(hanako));
        put("夫の住所は伝えません");

        var body =
                office.rows(
                                TestCities.IN_KONAN,
                                "select body from outbox where kind = 'MAIL' and chain = ? order by"
                                        + " id desc limit 1",
                                Residents.idOf(hanako))
                        .getFirst()
                        .get("body");

        assertThat(String.valueOf(body))
                .contains("お知らせがあります")
                .doesNotContain("住所", "児童", "子育て支援課", filing.toString());
    }

    private SendResult send(UUID id, String text) {
        return hanako.call(() -> messages.send(filing, id, text));
    }

    private UUID put(String text) {
        var id = UUID.randomUUID();
        office.does(TestCities.IN_KONAN, () -> office.inbox.put(copy(id, text)));
        return id;
    }

    private MessageCopy copy(UUID id, String text) {
        return new MessageCopy(id, filing, "香南市 こども課", UtcTime.whole(clock.instant()), text);
    }

    private long mails() {
        return office.count(
                TestCities.IN_KONAN,
                "select count(*) from outbox where kind = 'MAIL' and chain = ?",
                Residents.idOf(hanako));
    }
}
