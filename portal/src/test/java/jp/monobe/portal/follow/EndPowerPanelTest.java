package jp.monobe.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.filing.FilingData;
import jp.monobe.portal.testing.AsResident;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import org.junit.jupiter.api.Test;

/** A legal representative ends what she may do with a filing, asked twice. */
class EndPowerPanelTest extends ViewTest {

    private static final String FILING = "filing/" + Samples.FILING;

    @Test
    void isAskedTwiceAndSaysWhatFollows() {
        when(filings.open(Samples.FILING)).thenReturn(represented());
        open(FILING);

        press("代理をやめる(もう法定代理人ではない)");
        assertThat(page()).contains("代理を終えますか", "元に戻せません").doesNotContain("[");
        verify(endPower, never()).mine(Samples.FILING);
        press("代理を終える");

        verify(endPower).mine(Samples.FILING);
        assertThat(address()).isEmpty();
    }

    /** The twin: her own filing is represented by nobody. */
    @Test
    void isNotOfferedForHerOwnFiling() {
        when(filings.open(Samples.FILING)).thenReturn(Samples.filing(Status.REVIEWING));

        open(FILING);

        assertThat(page()).doesNotContain("代理をやめる");
    }

    private static FilingData represented() {
        var plain = Samples.filing(Status.REVIEWING);
        var filing = plain.filing();
        var by =
                new Representative(
                        AsResident.ACCOUNT,
                        new VerifiedPerson("森　旅人", "高知県", LocalDate.of(1980, 1, 2), "1"),
                        Representative.Capacity.PARENT);
        return new FilingData(
                plain.row(),
                new FilingPackage(
                        filing.filingId(),
                        filing.accountId(),
                        filing.procedure(),
                        filing.revision(),
                        null,
                        filing.receiptNumber(),
                        filing.filedAt(),
                        filing.claimDate(),
                        filing.verified(),
                        filing.answers(),
                        filing.shown(),
                        null,
                        filing.delivery(),
                        null,
                        null,
                        List.of(),
                        null,
                        by),
                plain.claimDate(),
                plain.form(),
                plain.history());
    }
}
