package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a clerk is told of whom notices reach, while a representation holds and after (ADR 62). */
@SpringBootTest(classes = CaseRooms.class)
class RepresentationOverTest {

    @Autowired private Desk desk;

    @Test
    void whileItHoldsNoticesReachTheRepresentative() {
        var caseId = desk.takeIn(born(Filed.TODAY.minusYears(10)));

        assertThat(reason(caseId)).contains("通知と連絡は、この方に届きます。");
    }

    @Test
    void onceSomebodySaidThatItIsOverTheyReachHerNoMore() {
        var filing = born(Filed.TODAY.minusYears(10));
        var caseId = desk.takeIn(filing);

        desk.takeIn(Filed.powerEnded(filing, "REPRESENTATIVE"));

        assertThat(reason(caseId)).contains("通知と連絡は、もうこの方に届きません。").doesNotContain("この方に届きます");
    }

    /** The law ended it, but nobody has said so: her screen still shows what is sent there. */
    @Test
    void whoHasComeOfAgeAndSaidNothingIsNotReachedYet() {
        var filing = born(Filed.TODAY.minusYears(18));
        var caseId = desk.takeIn(filing);
        assertThat(reason(caseId)).contains("代理をやめる手続きがないうちは", "この方に届きます");

        desk.takeIn(Filed.powerEnded(filing, "APPLICANT"));

        assertThat(reason(caseId)).contains("もうこの方に届きません").doesNotContain("この方に届きます");
    }

    private String reason(UUID caseId) {
        return desk.open(caseId).assessment().checks().stream()
                .filter(check -> check.code().equals("representative"))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    private static FilingPackage born(LocalDate day) {
        var other = new VerifiedPerson("森　旅人", "高知県南国市1番地", LocalDate.of(1980, 1, 2), "1");
        return Filed.aFiling()
                .by(new VerifiedPerson("試　幼子", "高知県南国市1番地", day, ""))
                .representedBy(
                        new Representative(
                                UUID.randomUUID(), other, Representative.Capacity.PARENT))
                .build();
    }
}
