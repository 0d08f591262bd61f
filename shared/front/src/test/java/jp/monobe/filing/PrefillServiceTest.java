package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.filing.OpenResult.Opened;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.resident.ConsentService;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(FrontRooms.class)
class PrefillServiceTest {

    private static final KnownPeople HOUSEHOLD =
            new KnownPeople(
                    true,
                    new KnownPerson(
                            "k1",
                            "物部　花子",
                            "モノベ　ハナコ",
                            true,
                            LocalDate.of(1990, 4, 2),
                            "SELF",
                            "高知県南国市大埇甲2301番地"),
                    List.of(
                            new KnownPerson(
                                    "k2",
                                    "物部　空",
                                    "モノベ　ソラ",
                                    true,
                                    LocalDate.of(2026, 11, 10),
                                    "CHILD",
                                    null)));

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired PrefillService prefill;
    @Autowired ConsentService consents;
    @Autowired DraftService drafts;
    @Autowired SubmitFiling submit;
    @Autowired FilingService filings;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        hanako.run(() -> consents.give(Claims.CLAIM));
    }

    @Test
    void theGuidedFinderAsksByAWhitelistOfItsOwn() {
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> hanako.call(() -> prefill.ask(Filled.PROCEDURE)));
        hanako.run(() -> consents.give(Filled.PROCEDURE));

        hanako.run(() -> prefill.ask(Filled.PROCEDURE));

        assertThat(
                        office.count(
                                TestCities.IN_KONAN,
                                "select count(*) from prefill_request where procedure_id ="
                                        + " 'finder' and revision = '2026-11' and account_id = ?",
                                Residents.idOf(hanako)))
                .isOne();
    }

    @Test
    void withoutConsentNothingIsAsked() {
        hanako.run(() -> consents.withdraw(Claims.CLAIM));

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> hanako.call(() -> prefill.ask(Claims.CLAIM)));
        assertThat(outbox("%")).isZero();
    }

    @Test
    void theRequestCrossesWithWhatTheCardSays() {
        var request = ask();

        var crossed =
                office.does(TestCities.IN_KONAN, () -> office.filings.prefillRequest(request));

        assertThat(outbox(request.toString())).isOne();
        assertThat(crossed.orElseThrow().verified()).isEqualTo(Residents.HANAKO);
        assertThat(crossed.orElseThrow().accountId()).isEqualTo(Residents.idOf(hanako));
    }

    @Test
    void aReloadUsesTheSameRequestAndAResumeAsksAnew() {
        var first = ask();

        assertThat(ask()).isEqualTo(first);
        clock.later(Duration.ofMinutes(1), () -> assertThat(ask()).isNotEqualTo(first));
    }

    @Test
    void thePacketFillsTheFormIsShownOnceOnTheTrailAndNeverCopiedIntoTheDraft() {
        var draft = hanako.call(claims::begun);
        var packet = answered(ask());

        var data = open(draft);
        open(draft);

        assertThat(data.known()).isEqualTo(HOUSEHOLD);
        assertThat(data.packetId()).contains(packet.id());
        assertThat(data.answers().people()).isEmpty();
        assertThat(hanako.call(() -> prefill.find(packet.requestId()))).contains(packet);
        assertThat(
                        office.count(
                                TestCities.IN_KONAN,
                                "select count(*) from audit where act = 'packet.show' and subjects"
                                        + " like ?",
                                "%" + packet.id() + "%"))
                .isOne();
    }

    @Test
    void aPacketThatComesTwiceOrTooLateChangesNothing() {
        var request = ask();
        var packet = answered(request);

        assertThat(put(packet(request))).isFalse();
        clock.later(
                Duration.ofMinutes(1),
                () -> {
                    ask();
                    assertThat(put(packet(request))).isFalse();
                    assertThat(hanako.call(() -> prefill.find(request))).isEmpty();
                });
        assertThat(packet.id()).isNotNull();
    }

    @Test
    void askingAnewPutsTheOldPacketOutOfSight() {
        var draft = hanako.call(claims::begun);
        answered(ask());

        clock.later(
                Duration.ofMinutes(1),
                () -> {
                    ask();
                    assertThat(open(draft).known().prefilled()).isFalse();
                });
    }

    @Test
    void aPacketIsGoneAfterItsTime() {
        var draft = hanako.call(claims::begun);
        var request = ask();
        answered(request);

        clock.later(
                Duration.ofHours(25),
                () -> {
                    assertThat(open(draft).known().prefilled()).isFalse();
                    assertThat(hanako.call(() -> prefill.find(request))).isEmpty();
                });
    }

    @Test
    void withdrawnConsentPutsThePacketOutOfSight() {
        var draft = hanako.call(claims::begun);
        answered(ask());

        hanako.run(() -> consents.withdraw(Claims.CLAIM));

        assertThat(open(draft).known().prefilled()).isFalse();
    }

    @Test
    void submittingFreezesWhatWasShownAndDeletesThePacket() {
        var draft = hanako.call(claims::complete);
        hanako.run(() -> {
            claims.save(draft, "custody@k2", new jp.monobe.procedure.model.Answer.YesNo(true));
            claims.save(
                    draft, "same-livelihood@k2", new jp.monobe.procedure.model.Answer.YesNo(true));
            claims.save(draft, "facility@k2", new jp.monobe.procedure.model.Answer.YesNo(false));
            claims.choose(draft, "other-recipient@k2", "NO");
        });
        var packet = answered(ask());

        var result = hanako.call(() -> submit.submit(draft));

        var filing = hanako.call(() -> filings.open(((Accepted) result).filingId())).filing();
        assertThat(filing.shown()).isEqualTo(HOUSEHOLD);
        assertThat(filing.packetId()).isEqualTo(packet.id());
        assertThat(
                        office.count(
                                TestCities.IN_KONAN,
                                "select count(*) from packet where id = ?",
                                packet.id()))
                .isZero();
    }

    private UUID ask() {
        return hanako.call(() -> prefill.ask(Claims.CLAIM));
    }

    private PrefillPacket answered(UUID request) {
        var packet = packet(request);
        assertThat(put(packet)).isTrue();
        return packet;
    }

    private boolean put(PrefillPacket packet) {
        return office.does(TestCities.IN_KONAN, () -> office.packets.put(packet));
    }

    private PrefillPacket packet(UUID request) {
        var now = jp.monobe.kernel.UtcTime.whole(clock.instant());
        return new PrefillPacket(
                UUID.randomUUID(),
                request,
                Residents.idOf(hanako),
                Claims.CLAIM,
                "2026-12",
                HOUSEHOLD,
                now,
                now.plus(Duration.ofHours(24)));
    }

    private long outbox(String body) {
        return office.count(
                TestCities.IN_KONAN,
                "select count(*) from outbox where kind = 'PREFILL' and body like ? and body in"
                        + " (select id from prefill_request where account_id = ?)",
                body,
                Residents.idOf(hanako));
    }

    private DraftData open(UUID draft) {
        return ((Opened) hanako.call(() -> drafts.open(draft))).draft();
    }
}
