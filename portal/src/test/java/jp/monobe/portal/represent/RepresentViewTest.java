package jp.monobe.portal.represent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.exchange.Representative.Capacity;
import jp.monobe.filing.OpenResult;
import jp.monobe.filing.RepresentResult;
import jp.monobe.filing.Represented;
import jp.monobe.portal.testing.ForOthers;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import jp.monobe.procedure.form.FormCheck;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.KnownBanks;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import org.junit.jupiter.api.Test;

/** 「法定代理人として」: what she is asked, and that every page of the draft says whose it is. */
class RepresentViewTest extends ViewTest {

    private static final String PAGE = "represent/" + Samples.CLAIM;
    private static final String DRAFT = "draft/" + Samples.DRAFT;
    private static final String BANNER = "物部　一郎さんの申請です(あなたは成年後見人)";

    @Test
    void asksForWhomAndAsWhatAndSaysWhatBecomesOfIt() {
        when(represented.isOffered(Samples.CLAIM)).thenReturn(true);

        open(PAGE);

        assertThat(page())
                .contains("法定代理人として申請する", "親権者", "未成年後見人", "成年後見人", "保佐人", "補助人")
                .contains("本人の氏名", "本人の生年月日", "本人の住所", "申請する人は本人です")
                .contains("市の職員が住民記録と書類で確かめます")
                .contains("親であるあなた自身の申請です")
                .doesNotContain("[", "represent.");
        assertThat(linkTo("自分の申請をする")).isEqualTo("apply/" + Samples.CLAIM);
        press("この方の申請を始める");
        assertThat(page()).contains("「本人の氏名」");
        verify(represented, never()).begin(any(), any());
    }

    @Test
    void saysWhereOnlySheHerselfMayFile() {
        open(PAGE);

        assertThat(page()).contains("法定代理人としてオンラインで申請できません", "本人だけが届け出る手続き");
    }

    /** A parent who fills this in for a small child hardly ever means the child's own claim. */
    @Test
    void asksAParentWhetherTheClaimIsNotHerOwn() {
        begins(Capacity.PARENT, 14);

        verify(represented, never()).begin(any(), any());
        assertThat(page()).contains("物部　一郎さんは、お子さんではありませんか", "お子さんを育てるあなたが申請します");
        press("物部　一郎さん本人の申請を始める");
        verify(represented).begin(any(), any());
    }

    /**
     * The twins: who is fifteen, and whoever has a guardian for other reasons, is not asked for.
     */
    @Test
    void asksNobodyElse() {
        begins(Capacity.PARENT, 15);
        begins(Capacity.ADULT_GUARDIAN, 14);

        verify(represented, times(2)).begin(any(), any());
        assertThat(page()).doesNotContain("お子さんではありませんか");
    }

    private void begins(Capacity capacity, int age) {
        when(represented.isOffered(Samples.CLAIM)).thenReturn(true);
        when(represented.begin(any(), any())).thenReturn(new RepresentResult.TooMany(10));
        open(PAGE);
        var view = only(RepresentView.class);
        view.begin(
                new Represented(
                        "物部　一郎",
                        "モノベ　イチロウ",
                        LocalDate.of(2026, 11, 23).minusYears(age),
                        "高知県南国市大埇甲1番地",
                        capacity));
    }

    @Test
    void readsWhatSheAnswered() {
        assertThat(RepresentForm.read(answers("CURATOR", true)))
                .isEqualTo(
                        new Represented(
                                "物部　一郎",
                                "モノベ　イチロウ",
                                LocalDate.of(1955, 3, 3),
                                "高知県南国市大埇甲1番地",
                                Capacity.CURATOR));
    }

    @Test
    void stopsACuratorWithoutThePowerToAct() {
        assertThat(errors(answers("CURATOR", false))).hasSize(1);
        assertThat(errors(answers("CURATOR", true))).isEmpty();
        assertThat(errors(answers("ADULT_GUARDIAN", false))).as("not asked").isEmpty();
    }

    private List<Problem> errors(Answers answers) {
        var form = RepresentForm.form("認定請求");
        var view =
                FormView.of(
                        form,
                        jp.monobe.procedure.form.Forms.unknown(),
                        answers,
                        LocalDate.of(2026, 11, 23));
        return new FormCheck(KnownBanks.japan())
                .problems(view).stream().filter(Problem::isError).toList();
    }

    private static Answers answers(String capacity, boolean power) {
        return Answers.NONE
                .with(AnswerKey.of("represent-capacity"), new Answer.Chosen(capacity))
                .with(AnswerKey.of("represent-power"), new Answer.YesNo(power))
                .with(AnswerKey.of("represent-name"), new Answer.Text(" 物部　一郎 "))
                .with(AnswerKey.of("represent-kana"), new Answer.Text("モノベ　イチロウ"))
                .with(AnswerKey.of("represent-birth"), new Answer.Day(LocalDate.of(1955, 3, 3)))
                .with(AnswerKey.of("represent-address"), new Answer.Text("高知県南国市大埇甲1番地"));
    }

    @Test
    void everyPageSaysWhoseItIsAndNothingOfHerOwnIsOffered() {
        when(drafts.open(Samples.DRAFT)).thenReturn(new OpenResult.Opened(ForOthers.represented()));

        open(DRAFT);
        assertThat(page())
                .contains(BANNER, "あなたが入力した本人の内容です", "法定代理人の書類")
                .doesNotContain("ほかの方の申請をする");
        open(DRAFT + "/representative");
        assertThat(page()).contains(BANNER, "登記事項証明書(発行から3か月以内)");
        open(DRAFT + "/check");
        assertThat(page()).contains(BANNER).doesNotContain("[");

        verify(carry, never()).offered(any());
        verify(family, never()).mine();
        verifyNoInteractions(prefill);
    }

    /** A draft that waited until the ward came of age says that it is nobody's to hand in. */
    @Test
    void saysThatTheRepresentationIsOver() {
        var grown = ForOthers.represented(LocalDate.of(2008, 11, 1), Capacity.PARENT);
        when(drafts.open(Samples.DRAFT)).thenReturn(new OpenResult.Opened(grown));
        open(DRAFT + "/check");
        assertThat(page()).contains("物部　一郎さんは18歳になりました", "この下書きは提出できません");

        when(drafts.open(Samples.DRAFT)).thenReturn(new OpenResult.Opened(ForOthers.represented()));
        open(DRAFT + "/check");

        assertThat(page()).as("the twin").doesNotContain("18歳になりました");
    }

    /** The twin: in a draft of her own the way to it stands at the beginning, and no such page. */
    @Test
    void aDraftOfHerOwnLeadsToItAndAsksForNoProof() {
        when(drafts.open(Samples.DRAFT)).thenReturn(new OpenResult.Opened(Samples.emptyDraft()));

        open(DRAFT);

        assertThat(linkTo("後見人など、法定代理人として、ほかの方の申請をする")).isEqualTo(PAGE);
        assertThat(page()).doesNotContain("法定代理人の書類", "さんの申請です(あなたは");
    }
}
