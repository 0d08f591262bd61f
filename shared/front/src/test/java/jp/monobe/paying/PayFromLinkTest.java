package jp.monobe.paying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.internal.PayLinks;
import jp.monobe.testing.Residents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Whoever holds a signed link pays one slip; nothing else can be reached or changed by it. */
class PayFromLinkTest extends PayingByCard {

    private static final Path KEYS = folder();
    private static final Acting VISITOR = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private static final String BACK = "/konan/pay/x";

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "links");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry properties) {
        properties.add("monobe.agent.keys", KEYS::toString);
    }

    @Autowired private PayFromLink fromLink;
    @MockitoSpyBean private PayLinks links;

    private final Path file = KEYS.resolve("paylink-" + TestCities.IN_KONAN.code() + ".key");

    @BeforeEach
    void aKey() throws Exception {
        Files.writeString(file, "0123456789abcdef0123456789abcdef0123");
    }

    private LinkPage open(String token) {
        return VISITOR.call(() -> fromLink.open(token));
    }

    private String token() {
        return token(5_000, LocalDate.now(clock).plusDays(14));
    }

    private String token(long amount, LocalDate until) {
        return hanako.call(() ->
                links.token(bill.slip(), Residents.idOf(hanako), amount, until).orElseThrow());
    }

    @Test
    void theLinkShowsTheSlipAndBeginsItsPaymentOnce() {
        var page = (LinkPage.Payable) open(token());
        assertThat(page.amount()).isEqualTo(Yen.of(5_000));
        assertThat(page.toString()).doesNotContain("クラブ");

        var go = (LinkResult.Go) VISITOR.call(() -> fromLink.byCard(token(), BACK));
        var again = VISITOR.call(() -> fromLink.byCard(token(), BACK));

        assertThat(again).isEqualTo(new LinkResult.Look());
        assertThat(count(bill.slip())).isOne();
        assertThat(open(token()))
                .isEqualTo(new LinkPage.Underway(java.util.Optional.of(go.page())));
        var wish = cards.asked.getLast();
        assertThat(wish.returnTo()).endsWith(BACK);
    }

    @Test
    void whoComesBackReadsThatItIsBeingConfirmedAndThenThatItIsPaid() {
        VISITOR.call(() -> fromLink.byCard(token(), BACK));
        var payment = cards.asked.getLast().paymentId();
        cards.paid(payment, 5000, clock.instant());

        assertThat(open(token())).isEqualTo(new LinkPage.Confirming());
        rooms.put(TestCities.IN_KONAN, bill.settled(2, payment));
        assertThat(open(token())).isEqualTo(new LinkPage.Paid());
        assertThat(VISITOR.call(() -> fromLink.byCard(token(), BACK)))
                .isEqualTo(new LinkResult.Look());
    }

    /** Every bit counts: a link that was touched anywhere opens nothing. */
    @Test
    void aLinkThatWasChangedAnywhereOpensNothing() {
        assertThat(open(token())).isInstanceOf(LinkPage.Payable.class);
        var whole = Base64.getUrlDecoder().decode(token());
        for (int i = 0; i < whole.length; i++) {
            var touched = whole.clone();
            touched[i] ^= 1;
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(touched);
            assertThat(open(text)).as("byte " + i).isEqualTo(new LinkPage.Unusable());
        }
        assertThat(open("")).isEqualTo(new LinkPage.Unusable());
        assertThat(open("%%%")).isEqualTo(new LinkPage.Unusable());
    }

    /**
     * The twin: were the signature not looked at, a touched amount would be noticed only by luck.
     */
    @Test
    void withoutTheSignatureATouchedLinkOpens() {
        doReturn(true).when(links).isOurs(any(), any());
        var whole = Base64.getUrlDecoder().decode(token());
        whole[whole.length - 1] ^= 1;

        assertThat(open(Base64.getUrlEncoder().withoutPadding().encodeToString(whole)))
                .isInstanceOf(LinkPage.Payable.class);
    }

    @Test
    void anExpiredLinkAndAnotherAmountAreSaidInWords() {
        assertThat(open(token(5_000, LocalDate.now(clock).minusDays(1))))
                .isEqualTo(new LinkPage.Over());
        assertThat(open(token(4_000, LocalDate.now(clock).plusDays(1))))
                .isEqualTo(new LinkPage.Changed());
        assertThat(
                        VISITOR.call(() ->
                                fromLink.byCard(
                                        token(4_000, LocalDate.now(clock).plusDays(1)), BACK)))
                .isEqualTo(new LinkResult.Look());
    }

    @Test
    void aCancelledBillAndOneThatBecameAnothersAreNotPaid() {
        var link = token();
        rooms.put(TestCities.IN_KONAN, bill.cancelled(2));
        assertThat(open(link)).isEqualTo(new LinkPage.Changed());

        var taro = residents.signIn(TestCities.IN_KONAN);
        var his =
                new Bills(
                        bill.bill(),
                        bill.slip(),
                        java.util.Optional.of(Residents.idOf(taro)),
                        5000);
        rooms.put(TestCities.IN_KONAN, his.open(3));
        assertThat(open(link)).isEqualTo(new LinkPage.Unusable());
    }

    @Test
    void anotherCityOrAnotherKeyOpensNothing() throws Exception {
        var link = token();
        assertThat(open(link)).isInstanceOf(LinkPage.Payable.class);
        Files.writeString(file, "another-key-another-key-another-key");
        assertThat(open(link)).isEqualTo(new LinkPage.Unusable());

        Files.writeString(file, "short");
        assertThat(hanako.call(() -> fromLink.token(bill.slip()))).isEmpty();
    }

    @Test
    void onlyWhoHasToPayGetsALink() {
        assertThat(hanako.call(() -> fromLink.token(bill.slip()))).isPresent();
        var taro = residents.signIn(TestCities.IN_KONAN);

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> taro.call(() -> fromLink.token(bill.slip())));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> taro.call(() -> fromLink.token(UUID.randomUUID())));
    }
}
