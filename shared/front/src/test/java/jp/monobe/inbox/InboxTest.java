package jp.monobe.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import java.util.regex.Pattern;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.NoticeCopy;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.exchange.Supplement;
import jp.monobe.filing.FilingService;
import jp.monobe.filing.SubmitFiling;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.resident.ContactService;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(FrontRooms.class)
class InboxTest {

    private static final byte[] PDF = "%PDF-notice".getBytes();

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired SubmitFiling submit;
    @Autowired FilingService filings;
    @Autowired InboxService inbox;
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
    void aNoticeIsReadAndItsFirstOpeningToldToTheOfficeOnce() {
        var notice = notice(Delivery.ELECTRONIC, PDF);
        put(notice);
        assertThat(hanako.call(inbox::mine).getFirst().openedAt()).isEmpty();

        var first = hanako.call(() -> inbox.openNotice(notice.noticeId()));
        var again = hanako.call(() -> inbox.openNotice(notice.noticeId()));

        assertThat(first.pdf()).hasValueSatisfying(pdf -> assertThat(pdf).isEqualTo(PDF));
        assertThat(again.openedAt()).isEqualTo(first.openedAt());
        assertThat(hanako.call(inbox::mine).getFirst().openedAt()).contains(first.openedAt());
        assertThat(office.does(TestCities.IN_KONAN, () -> office.filings.supplements(filing)))
                .extracting(Supplement::kind)
                .containsExactly(Supplement.Kind.NOTICE_OPENED);
        assertThat(
                        office.count(
                                TestCities.IN_KONAN,
                                "select count(*) from audit where act = 'notice.open' and subjects"
                                        + " like ?",
                                "%" + notice.noticeId() + "%"))
                .isOne();
    }

    @Test
    void aPostedNoticeIsListedWithoutTheDocument() {
        var notice = notice(Delivery.POST, null);
        put(notice);

        assertThat(hanako.call(() -> inbox.openNotice(notice.noticeId())).pdf()).isEmpty();
    }

    @Test
    void aNoticeThatComesTwiceIsOneAndMailedOnce() {
        confirmMail();
        var notice = notice(Delivery.ELECTRONIC, PDF);
        long before = mails();

        assertThat(put(notice)).isTrue();
        assertThat(put(notice)).isFalse();

        assertThat(hanako.call(inbox::mine)).hasSize(1);
        assertThat(mails() - before).isOne();
    }

    @Test
    void anUnconfirmedAddressGetsNothingButTheCode() {
        hanako.run(() -> contacts.propose(Residents.idOf(hanako) + "@example.jp"));
        assertThat(mails()).isOne();

        put(notice(Delivery.ELECTRONIC, PDF));
        tell(1, Status.RETURNED);

        assertThat(mails()).isOne();
    }

    @Test
    void olderVersionsOfAStatusAreIgnored() {
        tell(2, Status.REVIEWING);
        assertThat(tell(1, Status.RETURNED)).isFalse();
        assertThat(tell(2, Status.RETURNED)).isFalse();
        assertThat(hanako.call(filings::mine).getFirst().status()).isEqualTo(Status.REVIEWING);

        assertThat(tell(5, Status.APPROVED)).isTrue();
        assertThat(hanako.call(() -> filings.open(filing)).history())
                .extracting(StatusUpdate::status)
                .containsExactly(Status.RECEIVED, Status.REVIEWING, Status.APPROVED);
    }

    @Test
    void aDashiModoshiIsWorthAMail() {
        confirmMail();
        long before = mails();

        tell(1, Status.REVIEWING);
        tell(2, Status.RETURNED);

        assertThat(mails() - before).isOne();
    }

    @Test
    void aNoticeNobodyOpenedSaysWhenItWasPostedAndIsNoNews() {
        confirmMail();
        var notice = notice(Delivery.ELECTRONIC, PDF);
        put(notice);
        var before = mails();

        assertThat(put(posted(notice))).isFalse();

        assertThat(hanako.call(inbox::mine).getFirst().postedAt()).contains(notice.availableAt());
        assertThat(hanako.call(() -> inbox.openNotice(notice.noticeId())).postedAt()).isPresent();
        assertThat(mails()).isEqualTo(before);
    }

    @Test
    void mailsOfNewsNameNeitherMatterNorPerson() {
        confirmMail();
        put(notice(Delivery.ELECTRONIC, PDF));

        var body =
                office.rows(
                                TestCities.IN_KONAN,
                                "select body from outbox where kind = 'MAIL' and chain = ? order"
                                        + " by id desc limit 1",
                                Residents.idOf(hanako))
                        .getFirst()
                        .get("body");

        assertThat(String.valueOf(body))
                .contains("お知らせがあります")
                .doesNotContain("児童", "認定", "物部", filing.toString());
    }

    /** So that the bridge keeps the message and tries again. */
    @Test
    void aNoticeWhoseFilingIsNotHereIsRefused() {
        filing = UUID.randomUUID();

        assertThatIllegalStateException()
                .isThrownBy(() -> put(notice(Delivery.ELECTRONIC, PDF)))
                .withMessageContaining("No filing here");
    }

    @Test
    void withoutATransactionNothingIsLaidDown() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Acting.as(new Actor.Job("bridge"), TestCities.IN_KONAN)
                                .run(() -> office.inbox.put(notice(Delivery.POST, null))));
    }

    private void confirmMail() {
        hanako.run(() -> contacts.propose(Residents.idOf(hanako) + "@example.jp"));
        var body =
                office.rows(
                                TestCities.IN_KONAN,
                                "select body from outbox where kind = 'MAIL' and chain = ?",
                                Residents.idOf(hanako))
                        .getFirst()
                        .get("body");
        var code = Pattern.compile(" ([0-9]{6})\\\\n").matcher(String.valueOf(body));
        assertThat(code.find()).isTrue();
        hanako.run(() -> contacts.confirm(code.group(1)));
    }

    private NoticeCopy notice(Delivery delivery, byte @Nullable [] pdf) {
        return new NoticeCopy(
                UUID.randomUUID(),
                filing,
                Residents.idOf(hanako),
                "児童手当 認定通知書",
                delivery,
                UtcTime.whole(clock.instant()),
                pdf,
                null);
    }

    private static NoticeCopy posted(NoticeCopy notice) {
        return new NoticeCopy(
                notice.noticeId(),
                notice.filingId(),
                notice.accountId(),
                notice.title(),
                notice.delivery(),
                notice.availableAt(),
                notice.pdf(),
                notice.availableAt());
    }

    private boolean put(NoticeCopy notice) {
        return office.does(TestCities.IN_KONAN, () -> office.inbox.put(notice));
    }

    private boolean tell(long version, Status status) {
        return office.does(
                TestCities.IN_KONAN,
                () ->
                        office.inbox.put(
                                new StatusUpdate(
                                        filing, version, status, clock.instant(), null, null)));
    }

    private long mails() {
        return office.count(
                TestCities.IN_KONAN,
                "select count(*) from outbox where kind = 'MAIL' and chain = ?",
                Residents.idOf(hanako));
    }
}
