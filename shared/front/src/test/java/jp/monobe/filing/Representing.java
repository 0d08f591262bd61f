package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.exchange.Representative.Capacity;
import jp.monobe.filing.OpenResult.Opened;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.inbox.InboxService;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.resident.ConsentService;
import jp.monobe.resident.FamilyService;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What RepresentedDraftsTest and RepresentedFilingsTest share. */
@SpringJUnitConfig(FrontRooms.class)
abstract class Representing {

    static final Represented ICHIRO =
            ward("物部　一郎", LocalDate.of(1955, 3, 3), Capacity.ADULT_GUARDIAN);

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired RepresentedDrafts represented;
    @Autowired DraftService drafts;
    @Autowired StartDraft start;
    @Autowired SubmitFiling submit;
    @Autowired FilingService filings;
    @Autowired LaterDocuments documents;
    @Autowired SignatureService signatures;
    @Autowired CarryOver carry;
    @Autowired FamilyService family;
    @Autowired ConsentService consents;
    @Autowired PrefillService prefill;
    @Autowired InboxService inbox;
    @Autowired Office office;
    @Autowired SettableClock clock;

    Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);

    static Represented ward(String name, LocalDate birth, Capacity capacity) {
        return new Represented(name, "モノベ　イチロウ", birth, "高知県香南市野市町西野2706番地", capacity);
    }

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
    }

    static Stream<Arguments> whatCannotBeIsSaidBeforeItIsBegun() {
        var adult = LocalDate.of(1955, 3, 3);
        return Stream.of(
                Arguments.of(ward(" ", adult, Capacity.CURATOR), Represented.Wrong.NAME),
                Arguments.of(
                        new Represented("物部　一郎", "物部", adult, "高知県", Capacity.CURATOR),
                        Represented.Wrong.KANA),
                Arguments.of(
                        ward("物部　一郎", LocalDate.of(2027, 1, 1), Capacity.PARENT),
                        Represented.Wrong.BIRTH_DATE),
                Arguments.of(
                        new Represented("物部　一郎", "モノベ", adult, " ", Capacity.CURATOR),
                        Represented.Wrong.ADDRESS),
                // 18歳の誕生日の当日と前日 (today is 2026-11-23)
                Arguments.of(
                        ward("物部　蓮", LocalDate.of(2008, 11, 23), Capacity.PARENT),
                        Represented.Wrong.OF_AGE),
                Arguments.of(
                        ward("物部花子", Residents.HANAKO.birthDate(), Capacity.ADULT_GUARDIAN),
                        Represented.Wrong.HERSELF));
    }

    List<String> missing(UUID filing) {
        return hanako.call(() -> documents.of(filing)).missing().stream()
                .map(wanted -> wanted.field().id())
                .toList();
    }

    void packetOfHerOwn() {
        hanako.run(() -> consents.give(Claims.CLAIM));
        var request = hanako.call(() -> prefill.ask(Claims.CLAIM));
        var now = UtcTime.whole(clock.instant());
        var people =
                new KnownPeople(
                        true,
                        person("m1", "物部　花子", "SELF", "高知県南国市大埇甲2301番地"),
                        List.of(person("m2", "物部　蓮", "CHILD", null)));
        var packet =
                new PrefillPacket(
                        UUID.randomUUID(),
                        request,
                        Residents.idOf(hanako),
                        Claims.CLAIM,
                        "2026-12",
                        people,
                        now,
                        now.plus(Duration.ofHours(24)));
        assertThat(office.does(TestCities.IN_KONAN, () -> office.packets.put(packet))).isTrue();
    }

    static KnownPerson person(
            String key,
            String name,
            String relation,
            @org.jspecify.annotations.Nullable String home) {
        return new KnownPerson(key, name, "モノベ", true, LocalDate.of(2015, 5, 5), relation, home);
    }

    UUID begun() {
        var result = hanako.call(() -> represented.begin(Claims.CLAIM, ICHIRO));
        return ((RepresentResult.Started) result).draftId();
    }

    UUID filled() {
        var draft = begun();
        return hanako.call(() -> claims.filled(draft));
    }

    Accepted filed(UUID draft) {
        return (Accepted) hanako.call(() -> submit.submit(draft));
    }

    FilingPackage read(Accepted accepted) {
        return office.does(TestCities.IN_KONAN, () -> office.read(accepted.filingId()));
    }

    DraftData opened(UUID draft) {
        return ((Opened) hanako.call(() -> drafts.open(draft))).draft();
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('　', ' ');
        }
    }
}
