package jp.monobe.portal.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.frontend.ui.page.IdleWarning;
import jp.monobe.municipality.Office;
import jp.monobe.municipality.OnlineProcedures;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.testing.AsResident;
import jp.monobe.portal.testing.PortalViews;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import jp.monobe.procedure.FamilyJson;
import jp.monobe.procedure.finder.Families;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.resident.KeptAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** The finder of who is signed in: filled in from the city's record, kept when she says so. */
class SignedInFinderTest extends ViewTest {

    private static final UUID REQUEST = new UUID(0, 1);

    @BeforeEach
    void aCity() {
        var office = new Office("南国市", "子育て支援課", "088-863-2111", "平日", "7838501", "大埇甲");
        var city =
                new PublicCity(
                        Samples.NANKOKU,
                        true,
                        office,
                        null,
                        new OnlineProcedures(List.of()),
                        Families.CATALOGUE.forCity(Families.NANKOKU));
        when(cities.find("nankoku")).thenReturn(Optional.of(city));
        when(consents.isGiven(Filled.PROCEDURE)).thenReturn(true);
        when(prefill.ask(Filled.PROCEDURE)).thenReturn(REQUEST);
        when(prefill.find(REQUEST)).thenReturn(Optional.of(packet()));
    }

    private static PrefillPacket packet() {
        return new PrefillPacket(
                Samples.NOTICE,
                REQUEST,
                AsResident.ACCOUNT,
                Filled.PROCEDURE,
                Filled.REVISION,
                Samples.HOUSEHOLD,
                PortalViews.NOW,
                PortalViews.NOW);
    }

    private static Conversation talk() {
        return Conversation.in("nankoku").orElseThrow();
    }

    private void beginWithTheRecord() {
        open("begin-finder");
        poll();
        press("質問を始める");
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @Test
    void letsHerOutAndWarnsHerBeforeTheSessionEnds() {
        beginWithTheRecord();
        open("finder/nankoku?q=next");

        assertThat(find(IdleWarning.class).single().getElement().getAttribute("text"))
                .contains("とっておいていない答えは消えます");
        press("サインアウト");

        verify(signOut).now();
    }

    @Test
    void showsWhatTheRecordFillsInBeforeItBegins() {
        open("begin-finder");

        poll();

        assertThat(page()).contains("市の記録から入れました", "物部　蓮", "市の記録から", "住所: ");
    }

    @Test
    void fillsInNameAndBirthDateAndSaysWhereFrom() {
        beginWithTheRecord();

        open("finder/nankoku?q=birth");

        assertThat(page()).contains("蓮さん: 生まれた日", "市の記録から");
        assertThat(address()).isEqualTo("finder/nankoku?q=birth");
    }

    @Test
    void asksStillWhetherSheMovedInAndOffersWhatTheRecordSays() {
        beginWithTheRecord();

        assertThat(address()).isEqualTo("finder/nankoku?q=residence");
        assertThat(page()).contains("「住んでいる」を選んであります");
        assertThat(talk().family().answers()).isEmpty();
    }

    @Test
    void keepsNothingOfTheRecordInHerConversation() {
        beginWithTheRecord();

        press("次へ");

        assertThat(FamilyJson.write(talk().family()))
                .contains("LIVING", "\"name\":\"\"")
                .doesNotContain("2026");
    }

    @Test
    void saysAfterTwoSecondsThatSheCanTypeWithoutSayingWhy() throws InterruptedException {
        when(prefill.find(REQUEST)).thenReturn(Optional.empty());
        open("begin-finder");

        Thread.sleep(2100);
        poll();

        assertThat(page()).contains("質問に答えて探せます").doesNotContain("支援措置", "見つかりません", "世帯", "登録されて");
        assertThat(linkTo("質問を始める")).isEqualTo("/nankoku/finder");
    }

    @Test
    void asksForNothingWithoutHerConsent() {
        when(consents.isGiven(Filled.PROCEDURE)).thenReturn(false);

        open("begin-finder");

        verify(prefill, never()).ask(any());
        assertThat(page()).contains("質問に答えて探せます");
    }

    @Test
    void canBeBegunWithoutTheRecordAfterAll() {
        open("begin-finder");
        poll();

        press("市の記録を使わずに始める");

        verify(consents).withdraw(Filled.PROCEDURE);
        assertThat(Conversation.in("nankoku")).isEmpty();
    }

    @Test
    void keepsTypedAnswersOnlyWhenSheSaysSo() {
        when(kept.keep(any())).thenAnswer(call -> kept(call.getArgument(0)));
        beginWithTheRecord();
        open("finder/nankoku?q=result");
        verify(kept, never()).keep(any());

        press("答えをとっておく");

        var stored = ArgumentCaptor.forClass(Family.class);
        verify(kept).keep(stored.capture());
        assertThat(FamilyJson.write(stored.getValue()))
                .contains("\"name\":\"\"")
                .doesNotContain("2026");
        assertThat(page()).contains("答えをとっておきました", "いつでも消せます");
    }

    @Test
    void deletesWhatWasKept() {
        when(kept.mine()).thenReturn(Optional.of(kept(Family.of(1))));
        Conversation.keep("nankoku", Family.of(1));
        open("finder/nankoku?q=result");

        press("とっておいた答えを消す");

        verify(kept).forget();
        assertThat(page()).contains("とっておいた答えを消しました");
    }

    @Test
    void goesOnWithWhatWasKeptAndTheRecordOfToday() {
        var answers =
                Filled.of(Samples.HOUSEHOLD, LocalDate.of(2026, 11, 23))
                        .begin()
                        .with(AnswerKey.of("residence"), new Answer.Chosen("LIVING"));
        when(kept.mine()).thenReturn(Optional.of(kept(answers)));

        open("begin-finder?kept=1");
        poll();

        assertThat(address()).isEqualTo("finder/nankoku?q=result");
        assertThat(page()).contains("蓮さん");
    }

    @Test
    void readsNoRecordOfAnotherCity() {
        assertThat(CityRecord.isSignedInAt(TestCities.KONAN)).isFalse();
        assertThat(CityRecord.isSignedInAt(Samples.NANKOKU.code())).isTrue();
    }

    private static KeptAnswers kept(Family answers) {
        return new KeptAnswers(answers, PortalViews.NOW, PortalViews.NOW.plus(Duration.ofDays(30)));
    }
}
