package jp.monobe.allowance;

import static jp.monobe.testing.Registered.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import jp.monobe.allowance.ClaimContext.Conflict;
import jp.monobe.casework.model.Check;
import jp.monobe.casework.model.Check.Tone;
import jp.monobe.testing.Registered;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One test a check and tone, without a database. */
class ClaimChecksTest {

    private final JudgedClaim judged = new JudgedClaim();

    @Test
    void anOrdinaryClaimIsFineThroughout() {
        assertThat(judged.checks())
                .extracting(Check::code, Check::tone)
                .containsExactly(
                        tuple("linked", Tone.FINE),
                        tuple("resident", Tone.FINE),
                        tuple("certified", Tone.FINE),
                        tuple("other-recipient", Tone.FINE),
                        tuple("public-servant", Tone.FINE),
                        tuple("deadline", Tone.FINE),
                        tuple("spouse", Tone.FINE),
                        tuple("income", Tone.FINE),
                        tuple("children", Tone.FINE),
                        tuple("account", Tone.FINE),
                        tuple("pension", Tone.FINE));
        assertThat(says("resident")).contains("令和8年11月23日に市内に住所があります", "令和2年4月1日");
        assertThat(says("deadline")).contains("令和8年11月30日");
    }

    @Test
    void ofAnUnlinkedApplicantNothingIsCalledFineThatTheRegistrySays() {
        judged.applicant(null);

        assertThat(judged.checks())
                .filteredOn(check -> check.tone() == Tone.LOOK)
                .extracting(Check::code)
                .containsExactly("linked", "resident", "certified", "public-servant", "spouse");
    }

    @Nested
    class OfWhereSheLives {

        @Test
        void whoMovedAwayIsStopped() {
            judged.applicant(self().movedOut());

            assertThat(tone("resident")).isEqualTo(Tone.STOP);
            assertThat(says("resident")).contains("市内に住所がありません");
        }

        @Test
        void aProtectedPersonIsMarked() {
            judged.child(newborn().underProtection());

            assertThat(tone("protection")).isEqualTo(Tone.LOOK);
            assertThat(says("protection")).contains("相手方への照会をしないでください");
        }
    }

    @Nested
    class OfWhoReceives {

        @Test
        void whoIsCertifiedAlreadyIsStopped() {
            judged.certifiedAs("R7-000042");

            assertThat(tone("certified")).isEqualTo(Tone.STOP);
            assertThat(says("certified")).contains("認定番号 R7-000042");
        }

        @Test
        void anotherRecipientStopsAndIsNamedToTheClerkAlone() {
            var father = person("物部　太郎", "1988-01-01").build();
            judged.conflict(new Conflict(newborn().build(), Optional.of(father), "S1-1"));

            assertThat(tone("other-recipient")).isEqualTo(Tone.STOP);
            assertThat(says("other-recipient"))
                    .contains("物部　k1さんについて、物部　太郎さん", "S1-1", "請求者に知らせないでください");
        }

        @Test
        void aRecipientOnNoRecordStopsTooEvenForAnUnlinkedApplicant() {
            judged.applicant(null);
            judged.conflict(new Conflict(newborn().build(), Optional.empty(), "S1-2"));

            assertThat(tone("other-recipient")).isEqualTo(Tone.STOP);
            assertThat(says("other-recipient")).contains("住民記録にない方", "S1-2");
        }

        @Test
        void ofAChildWhoIsNotFoundNobodyCanSayThatNobodyReceives() {
            judged.child(null);

            assertThat(tone("other-recipient")).isEqualTo(Tone.LOOK);
            assertThat(tone("children")).isEqualTo(Tone.LOOK);
            assertThat(says("children")).contains("住民記録で確かめられていません");
        }
    }

    @Nested
    class OfPublicServants {

        @Test
        void sheSaysSo() {
            judged.claim.saying("claimant-public-servant", "yes");

            assertThat(tone("public-servant")).isEqualTo(Tone.STOP);
            assertThat(says("public-servant")).contains("(本人の回答)", "児童手当法17条");
        }

        @Test
        void theRecordSaysSo() {
            judged.applicant(self().publicServant());

            assertThat(tone("public-servant")).isEqualTo(Tone.STOP);
            assertThat(says("public-servant")).contains("(記録)");
        }

        @Test
        void theSpouseIsOneByAnswerOrByRecord() {
            judged.married(husband().publicServant());
            assertThat(tone("public-servant")).isEqualTo(Tone.LOOK);

            var other = new JudgedClaim();
            other.married(husband());
            other.claim.saying("spouse-public-servant", "yes");
            assertThat(other.check("public-servant").tone()).isEqualTo(Tone.LOOK);
        }
    }

    @Nested
    class OfTime {

        @Test
        void aLateClaimNamesTheLostMonth() {
            judged.bornOn("2026-10-01");

            assertThat(tone("deadline")).isEqualTo(Tone.LOOK);
            assertThat(says("deadline")).contains("令和8年10月31日", "令和8年11月分は支給されません");
        }

        @Test
        void severalLostMonthsAreNamedFromFirstToLast() {
            judged.bornOn("2026-08-01");

            assertThat(says("deadline")).contains("令和8年9月〜令和8年11月分");
        }

        @Test
        void aClaimedHindranceIsShownWithItsDates() {
            judged.bornOn("2026-10-01");
            judged.claim
                    .saying("hindered", "yes")
                    .saying("hindrance-from", "2026-10-05")
                    .saying("hindrance-until", "2026-11-20")
                    .saying("hindrance-cause", "入院していたため");

            assertThat(tone("hindrance")).isEqualTo(Tone.LOOK);
            assertThat(says("hindrance")).contains("令和8年10月5日", "令和8年11月20日", "入院していたため");
        }

        /** Born 1 October, claimed 23 November: December; in hospital from the 5th: November. */
        @Test
        void whatAClerkRecordedMovesTheFirstMonthAndSaysSo() {
            judged.bornOn("2026-10-01");
            judged.recognised("2026-10-05", "2026-11-20", "入院(診断書)");

            assertThat(tone("hindrance")).isEqualTo(Tone.FINE);
            assertThat(says("hindrance"))
                    .contains("令和8年11月20日", "入院(診断書)", "令和8年12月分からではなく、令和8年11月分から");
        }

        /** The reason ceased on 2 November; day 15 is the 17th, the claim of the 23rd is late. */
        @Test
        void aRecordedReasonThatCeasedTooEarlyChangesNothing() {
            judged.bornOn("2026-10-01");
            judged.recognised("2026-10-05", "2026-11-02", "入院");

            assertThat(tone("hindrance")).isEqualTo(Tone.LOOK);
            assertThat(says("hindrance")).contains("令和8年12月分のままです", "15日以内");
        }
    }

    private static Registered self() {
        return person("物部　花子", "1990-05-05");
    }

    private static Registered newborn() {
        return person("物部　k1", "2026-11-10");
    }

    private static Registered husband() {
        return person("物部　夫", "1988-01-01");
    }

    private Tone tone(String code) {
        return judged.check(code).tone();
    }

    private String says(String code) {
        return judged.check(code).reason();
    }
}
