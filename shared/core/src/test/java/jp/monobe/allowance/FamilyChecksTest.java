package jp.monobe.allowance;

import static jp.monobe.testing.Registered.person;
import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.casework.model.Check.Tone;
import jp.monobe.procedure.form.Forms;
import jp.monobe.registry.model.Pension;
import jp.monobe.testing.Registered;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One test a check and tone of spouse, children and money, without a database. */
class FamilyChecksTest {

    private final JudgedClaim judged = new JudgedClaim();

    @Nested
    class OfTheCouple {

        @Test
        void aSpouseWhoEarnsMoreIsALook() {
            judged.applicant(self().earning(2_000_000));
            judged.married(husband().earning(4_000_000));

            assertThat(tone("income")).isEqualTo(Tone.LOOK);
            assertThat(says("income")).contains("4,000,000円、請求者 2,000,000円");
        }

        @Test
        void equalIncomesAreFine() {
            judged.applicant(self().earning(2_000_000));
            judged.married(husband().earning(2_000_000));

            assertThat(tone("income")).isEqualTo(Tone.FINE);
        }

        @Test
        void anUnknownIncomeIsNotCompared() {
            judged.applicant(self().earning(2_000_000));
            judged.married(husband());

            assertThat(tone("income")).isEqualTo(Tone.LOOK);
            assertThat(says("income")).contains("所得の記録がなく");
        }

        @Test
        void divorceTalksAreALookWhateverTheIncomes() {
            judged.applicant(self().earning(9_000_000));
            judged.married(husband().earning(1));
            judged.claim.saying("divorce-talks", "yes");

            assertThat(says("income")).contains("離婚協議中", "児童手当法4条4項");
        }

        @Test
        void aSpouseWhomOnlyTheRegistryKnowsIsALook() {
            judged.spouseOnRecord(husband());

            assertThat(tone("spouse")).isEqualTo(Tone.LOOK);
            assertThat(says("spouse")).contains("住民記録には配偶者(物部　夫さん)がいます");
        }

        @Test
        void aSpouseWhomTheRegistryDoesNotKnowIsALook() {
            judged.named(husband());

            assertThat(tone("spouse")).isEqualTo(Tone.LOOK);
            assertThat(says("spouse")).contains("確かめられません");
        }

        @Test
        void theSameSpouseInOtherCharactersIsFine() {
            judged.married(person("物部　 夫", "1988-01-01"));

            assertThat(tone("spouse")).isEqualTo(Tone.FINE);
        }
    }

    @Nested
    class OfTheChildren {

        @Test
        void aChildElsewhereByTheRecordIsALook() {
            judged.child(newborn().in("0000000099", "1番地"));

            assertThat(says("children")).contains("住民記録では別の住所にいます");
        }

        @Test
        void aSeparateHouseholdUnderOneRoofIsFine() {
            judged.child(newborn().in("0000000099", "2301番地"));

            assertThat(tone("children")).isEqualTo(Tone.FINE);
        }

        @Test
        void aChildWhoMovedAwayIsALook() {
            judged.child(newborn().movedOut());

            assertThat(says("children")).contains("市内に住所がありません");
        }

        @Test
        void aChildApartNeedsItsStatement() {
            judged.typedChild()
                    .saying("living@c1", "APART")
                    .saying("child-address@c1", "高知県高知市桟橋通");

            assertThat(tone("apart")).isEqualTo(Tone.LOOK);
            assertThat(says("apart")).contains("別居監護申立書");
        }

        @Test
        void aYouthWhoMakesThreeNeedsAConfirmation() {
            judged.claim
                    .with(Forms.member("k2", "CHILD", "2015-05-05"))
                    .with(Forms.member("k3", "CHILD", "2006-05-05"));

            assertThat(tone("confirmation")).isEqualTo(Tone.LOOK);
        }
    }

    @Nested
    class OfMoney {

        @Test
        void anAccountInHerOwnReadingIsFine() {
            judged.account("モノベ　ハナコ");

            assertThat(tone("account")).isEqualTo(Tone.FINE);
        }

        @Test
        void anAccountInAnotherReadingIsALook() {
            judged.account("モノベ　タロウ");

            assertThat(tone("account")).isEqualTo(Tone.LOOK);
            assertThat(says("account")).contains("モノベ　タロウ", "モノベ　ハナコ");
        }

        @Test
        void anotherPensionThanOnRecordIsALook() {
            judged.applicant(self().paying(Pension.NATIONAL));

            assertThat(tone("pension")).isEqualTo(Tone.LOOK);
            assertThat(says("pension")).contains("国民年金");
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
