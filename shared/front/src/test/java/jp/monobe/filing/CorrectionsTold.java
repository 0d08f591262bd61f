package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.exchange.StatusUpdate.FieldRemark;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.StartResult.Started;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What CorrectionTest and CorrectionGapsTest share. */
@SpringJUnitConfig(FrontRooms.class)
abstract class CorrectionsTold {

    static final Correction WHICH_PHONE =
            new Correction(
                    "電話番号を確かめてください",
                    LocalDate.of(2026, 12, 7),
                    List.of(
                            new FieldRemark("phone", "つながりません"),
                            new FieldRemark("living@c1", "?")));

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired StartDraft start;
    @Autowired DraftService drafts;
    @Autowired SubmitFiling submit;
    @Autowired FilingService filings;
    @Autowired AttachmentService attachments;
    @Autowired Office office;
    @Autowired SettableClock clock;

    Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    UUID first = new UUID(0, 0);

    @BeforeEach
    void file() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        first = filed(hanako.call(claims::complete));
    }

    void assertEnded(UUID draft) {
        assertThat(hanako.call(() -> drafts.open(draft)))
                .isEqualTo(new DraftGone(Optional.of(first)));
        assertThat(hanako.call(drafts::mine)).isEmpty();
        assertThat(hanako.call(() -> submit.submit(draft))).isEqualTo(new SubmitResult.Gone());
        assertThat(hanako.call(() -> start.correct(first)))
                .isEqualTo(new StartResult.NotReturned());
    }

    void returned(long version) {
        told(new StatusUpdate(first, version, Status.RETURNED, clock.instant(), null, WHICH_PHONE));
    }

    void told(StatusUpdate update) {
        office.does(TestCities.IN_KONAN, () -> office.inbox.put(update));
    }

    UUID begun() {
        return ((Started) hanako.call(() -> start.correct(first))).draftId();
    }

    UUID filed(UUID draft) {
        return ((Accepted) hanako.call(() -> submit.submit(draft))).filingId();
    }
}
