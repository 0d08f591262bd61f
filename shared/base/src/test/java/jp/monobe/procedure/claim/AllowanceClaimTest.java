package jp.monobe.procedure.claim;

import static jp.monobe.procedure.claim.Claims.aClaim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.law.allowance.Abode;
import jp.monobe.law.allowance.Care;
import jp.monobe.law.allowance.ChildOfClaim;
import jp.monobe.law.allowance.ClaimReason;
import jp.monobe.law.allowance.Hindrance;
import jp.monobe.law.allowance.Support;
import jp.monobe.procedure.form.FormCheck;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.Forms;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllowanceClaimTest {

    private static final LocalDate BORN = LocalDate.of(2026, 11, 10);

    @Test
    void takesANewbornOutOfTheHousehold() {
        var claim =
                aClaim().with(Forms.member("s1", "SPOUSE", "1993-07-03"))
                        .with(Forms.member("c1", "CHILD", "2026-11-10"))
                        .saying("reason", "BIRTH")
                        .claim();

        assertThat(claim.event().reason()).isEqualTo(ClaimReason.BIRTH);
        assertThat(claim.event().date()).isEqualTo(BORN);
        assertThat(claim.claimant().kana()).isEqualTo("モノベ　ハナコ");
        assertThat(claim.spouse()).get().returns(true, Spouse::inHousehold);
        assertThat(claim.children()).singleElement().returns(true, ClaimedChild::fromRegistry);
        assertThat(claim.counted()).containsExactly(ChildOfClaim.caredFor("c1", BORN));
        assertThat(claim.pension()).contains(Pension.EMPLOYEE);
        assertThat(claim.payee()).isEqualTo(new Payee.PublicAccount());
        assertThat(claim.electronicNotice()).isFalse();
    }

    @Test
    void takesAMoverWithAStudentAndTwoChildren() {
        var claim =
                aClaim().with(Forms.member("y1", "CHILD", "2006-07-23"))
                        .with(Forms.member("c1", "CHILD", "2012-10-14"))
                        .with(Forms.member("c2", "CHILD", "2018-05-07"))
                        .saying("reason", "MOVE_IN")
                        .saying("planned-move-out", "2026-11-13")
                        .saying("former-municipality", "高知県高知市")
                        .saying("previous-payer", "OTHER_CITY")
                        .saying("account-source", "OWN_ACCOUNT")
                        .saying("delivery", "ELECTRONIC")
                        .claim();

        assertThat(claim.event().date()).isEqualTo(LocalDate.of(2026, 11, 13));
        assertThat(claim.event().formerMunicipality()).contains("高知県高知市");
        assertThat(claim.previousPayment().payer()).isEqualTo(PreviousPayment.Payer.OTHER_CITY);
        assertThat(claim.previousPayment().payerName()).contains("高知県高知市");
        assertThat(claim.children()).extracting(ClaimedChild::key).containsExactly("c1", "c2");
        assertThat(claim.youths()).singleElement().returns(Support.FULL, ClaimedYouth::support);
        assertThat(claim.youths().getFirst().student()).contains(true);
        assertThat(claim.pension()).isEmpty();
        assertThat(claim.payee()).isEqualTo(new Payee.OwnAccount(Forms.ACCOUNT));
        assertThat(claim.electronicNotice()).isTrue();
    }

    @Test
    void takesWhatIsTypedWhereTheRegistryIsSilent() {
        var claim =
                aClaim().unknownToTheRegistry()
                        .with(Forms.typed("t1", "children", "2020-01-01"))
                        .saying("living@t1", "APART")
                        .saying("child-address@t1", "高知市本町5丁目1番45号")
                        .saying("other-recipient@t1", "UNKNOWN")
                        .saying("has-spouse", "yes")
                        .saying("spouse-name", "物部　太郎")
                        .saying("spouse-birth-date", "1988-02-03")
                        .saying("divorce-talks", "yes")
                        .claim();

        assertThat(claim.prefilled()).isFalse();
        assertThat(claim.claimant().kana()).isEqualTo("モノベ ハナコ");
        assertThat(claim.spouse())
                .get()
                .returns("物部　太郎", Spouse::name)
                .returns(true, Spouse::divorceTalks)
                .returns(false, Spouse::inHousehold);
        assertThat(claim.grounds().higherIncome()).isEmpty();
        assertThat(claim.children())
                .singleElement()
                .returns(Living.APART, ClaimedChild::living)
                .returns(Optional.of("高知市本町5丁目1番45号"), ClaimedChild::address)
                .returns(
                        Optional.of(ClaimedChild.OtherRecipient.UNKNOWN),
                        ClaimedChild::otherRecipient);
    }

    @Test
    void readsHowEachChildIsCaredFor() {
        var claim =
                aClaim().with(Forms.member("away", "CHILD", "2015-01-01"))
                        .with(Forms.member("home", "CHILD", "2016-01-01"))
                        .with(Forms.member("nephew", "OTHER", "2017-01-01"))
                        .saying("custody@away", "no")
                        .saying("facility@home", "yes")
                        .saying("maintains-livelihood@nephew", "no")
                        .claim();

        var counted = claim.counted();

        assertThat(counted.get(0).care()).isEqualTo(Care.NONE);
        assertThat(counted.get(1).abode()).isEqualTo(Abode.FACILITY);
        assertThat(counted.get(2).care()).isEqualTo(new Care(true, false));
    }

    @Test
    void putsTwinsInTheOrderTheyAreListed() {
        var claim =
                aClaim().with(Forms.member("b", "CHILD", "2026-11-10"))
                        .with(Forms.member("a", "CHILD", "2026-11-10"))
                        .claim();

        assertThat(claim.counted().stream().sorted(ChildOfClaim.ELDEST_FIRST))
                .extracting(ChildOfClaim::key)
                .containsExactly("b", "a");
    }

    @Test
    void takesTheYoungestInHerCareForTheBirth() {
        var claim =
                aClaim().with(Forms.member("mine", "CHILD", "2026-11-01"))
                        .with(Forms.member("niece", "OTHER", "2026-11-20"))
                        .saying("custody@niece", "no")
                        .claim();

        assertThat(claim.event().date()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void keepsAHindranceAsClaimed() {
        var claim =
                aClaim().with(Forms.member("c1", "CHILD", "2026-09-10"))
                        .saying("hindered", "yes")
                        .saying("hindrance-from", "2026-09-12")
                        .saying("hindrance-until", "2026-11-20")
                        .claim();

        assertThat(claim.event().hindrance())
                .contains(new Hindrance(LocalDate.of(2026, 9, 12), LocalDate.of(2026, 11, 20)));
        assertThat(claim.event().counted().hindrance()).isNull();
    }

    @Test
    void isNoClaimWhileAHindranceEndsBeforeItBegins() {
        var claim =
                aClaim().with(Forms.member("c1", "CHILD", "2026-09-10"))
                        .saying("hindered", "yes")
                        .saying("hindrance-from", "2026-11-20")
                        .saying("hindrance-until", "2026-11-19");

        assertThat(new FormCheck((_, _) -> true).problems(claim.view()))
                .singleElement()
                .returns("form.day.earlier", Problem::messageKey)
                .returns(List.of("請求できるようになった日", "請求できなくなった日"), Problem::args);
        assertThat(claim.perhaps()).isEmpty();
    }

    @Test
    void ignoresAnswersThatAreNotAskedAnyMore() {
        var claim =
                aClaim().with(Forms.member("c1", "CHILD", "2026-11-10"))
                        .saying("reason", "BIRTH")
                        .saying("planned-move-out", "2026-01-01")
                        .saying("former-municipality", "高知県高知市")
                        .claim();

        assertThat(claim.event().date()).isEqualTo(BORN);
        assertThat(claim.event().formerMunicipality()).isEmpty();
    }

    @Test
    void isNoClaimWhileTheFormHasErrors() {
        var open = Answers.NONE.with(AnswerKey.of("reason"), new Answer.Chosen("BIRTH"));

        assertThat(
                        AllowanceClaim.of(
                                FormView.of(Forms.claim(), Forms.unknown(), open, Forms.TODAY)))
                .isEmpty();
        assertThat(aClaim().perhaps()).as("no child").isEmpty();
    }

    @Test
    void refusesAnotherForm() {
        var other = new FormRevision("other", "2026-11", "別", List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AllowanceClaim.of(
                                FormView.of(other, Forms.unknown(), Answers.NONE, Forms.TODAY)))
                .withMessage("No claim: other");
    }

    record Codes(String field, Class<? extends Enum<?>> type) {}

    static Stream<Codes> codes() {
        return Stream.of(
                new Codes("reason", ClaimReason.class),
                new Codes("occupation", Claimant.Occupation.class),
                new Codes("standing", Grounds.Standing.class),
                new Codes("higher-income", Grounds.Higher.class),
                new Codes("dependants", Grounds.Dependants.class),
                new Codes("previous-payer", PreviousPayment.Payer.class),
                new Codes("living", Living.class),
                new Codes("youth-living", Living.class),
                new Codes("other-recipient", ClaimedChild.OtherRecipient.class),
                new Codes("pension", Pension.class));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void knowsEachCodeOfTheForm(Codes codes) {
        var choice = (Field.Choice) Forms.claim().field(codes.field()).orElseThrow();

        assertThat(choice.options().stream().map(Field.Option::code))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(codes.type().getEnumConstants()).map(Enum::name).toList());
    }
}
