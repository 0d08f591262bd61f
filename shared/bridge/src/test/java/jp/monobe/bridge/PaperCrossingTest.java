package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.casework.model.Bearer;
import jp.monobe.casework.model.Channel;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.procedure.model.Answer;
import jp.monobe.testing.Filed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * 差戻し → answered on paper → 差戻し → answered online: she is told each time, and nothing is undone.
 */
class PaperCrossingTest extends PapersCrossing {

    @Test
    void sheIsToldOfEachReturnAndNothingThatPaperMendedIsUndone() {
        onPaper(begun());
        ferry.carryOut();
        assertThat(told()).endsWith(Status.RETURNED, Status.REVIEWING);
        assertThat(shownOnPaper()).contains(NEW_PHONE);

        sendBack("living@c1");
        assertThat(told()).endsWith(Status.REVIEWING, Status.RETURNED);
        var draft = portal.correct(resident, first);
        assertThat(opened(draft).get(PHONE)).contains(NEW_PHONE);
        saysSheLivesApart(draft);
        portal.submit(resident, draft);
        ferry.bringIn();

        var counted = counted();
        assertThat(counted.get(PHONE)).contains(NEW_PHONE);
        assertThat(counted.get(KANA)).contains(NEW_KANA);
        assertThat(counted.get(LIVING)).contains(new Answer.Chosen("APART"));
        assertThat(moves()).endsWith("take-correction");
    }

    @ParameterizedTest
    @EnumSource(names = {"APPLICANT", "REPRESENTATIVE"})
    void whatHerOwnSideBroughtSheIsShown(Bearer bearer) {
        onPaper(begun(bearer));
        ferry.carryOut();

        assertThat(shownOnPaper()).contains(NEW_PHONE);
        assertThat(portal.filing(resident, first).hiddenPaper()).isEmpty();
    }

    /** Whoever brought it, what she reads here is what she is known to have said herself. */
    @Test
    void ofWhatSomebodyElseBroughtSheLearnsTheDayAndNothingElse() {
        onPaper(begun(Bearer.UNKNOWN));
        ferry.carryOut();

        assertThat(shownOnPaper()).isEmpty();
        assertThat(portal.filing(resident, first).hiddenPaper()).contains(Filed.TODAY);
        assertThat(
                        ferry.countFront(
                                "filing_status where filing_id = ? and paper is not null", first))
                .isZero();

        sendBack("living@c1");
        assertThat(opened(portal.correct(resident, first)).get(PHONE)).isNotEqualTo(NEW_PHONE);
    }

    /** Planted: the paper is kept as if the portal had it. */
    @Test
    void ifOnlyTheNewestFilingWereToldAPaperWouldHideTheNextReturn() {
        var filing = portal.filing(resident, first).filing();
        var asOfThePortal =
                Filed.aFiling(filing.shown(), filing.answers(), filing.verified())
                        .correcting(filing)
                        .numbered(ReceiptNumber.of('R', FiscalYear.of(Filed.TODAY), 999_000))
                        .build();
        desk.clerk().run(() -> takeIn.entered(asOfThePortal, Channel.POST, null));

        sendBack("living@c1");

        assertThat(told()).endsWith(Status.REVIEWING);
    }
}
