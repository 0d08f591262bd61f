package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.casework.model.Check;
import jp.monobe.exchange.Signature;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A clerk sees that what had to be signed came without. */
@SpringBootTest(classes = CaseRooms.class)
class SignatureCheckTest {

    @Autowired private Desk desk;

    @ParameterizedTest
    @CsvSource({"REFUSED, 署名せずに提出しました", "LAPSED, 失効していたため", "UNAVAILABLE, 使えなかったか"})
    void saysWhyItIsNotSigned(Signature.Status why, String words) {
        var view = desk.open(desk.takeIn(Filed.aFiling().unsigned(why).build()));

        assertThat(view.assessment().checks())
                .filteredOn(check -> check.code().equals("signature"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.tone()).isEqualTo(Check.Tone.LOOK);
                    assertThat(check.reason()).contains(words, "申請の日は変わりません");
                });
    }

    /** Signed a day later: the claim's date is the one of its filing all the same. */
    @Test
    void saysNothingAnyMoreOnceItIsSignedLater() {
        var filing = Filed.aFiling().unsigned(Signature.Status.UNAVAILABLE).build();
        var caseId = desk.takeIn(filing);

        desk.takeIn(Filed.signature(filing, "0a1b"));

        var view = desk.open(caseId);
        assertThat(view.assessment().checks()).extracting(Check::code).doesNotContain("signature");
        assertThat(view.filings().getFirst().signature().status())
                .isEqualTo(Signature.Status.SIGNED);
        assertThat(view.claimDate()).isEqualTo(filing.claimDate());
        assertThat(view.history())
                .last()
                .satisfies(line -> assertThat(line.move()).isEqualTo("take-signature"));
    }

    @Test
    void saysNothingWhereItIsSignedOrNobodyAsked() {
        var signed = desk.open(desk.takeIn(Filed.aFiling().signed("01").build()));
        var notAsked =
                desk.open(
                        desk.takeIn(Filed.aFiling().unsigned(Signature.Status.NOT_ASKED).build()));

        assertThat(signed.assessment().checks())
                .extracting(Check::code)
                .doesNotContain("signature");
        assertThat(notAsked.assessment().checks())
                .extracting(Check::code)
                .doesNotContain("signature");
    }
}
