package jp.monobe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** The main job from a phone to the clerk's decision, and two ways in which the day goes wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneysIT {

    private static final String MAIL = "sakura@mail.example";

    @RegisterExtension
    final TestExecutionExceptionHandler failures =
            (_, failure) -> {
                this.browsers.lookBack();
                throw failure;
            };

    private Installation installation;
    private Browsers browsers;
    private Mailbox mailbox;

    @BeforeAll
    void start() {
        installation = Installation.fresh("--no-bridge");
        mailbox = new Mailbox(installation);
        browsers = new Browsers();
    }

    @AfterEach
    void closeWindows() {
        browsers.closeWindows();
    }

    @AfterAll
    void stop() {
        browsers.close();
        installation.close();
    }

    @Test
    @Order(1)
    @DisplayName("橋が止まっていても、自分で入力して申請でき、あとで住民記録と比べられる")
    void aClaimTypedWhileTheBridgeStandsStillIsComparedLater() {
        // given a father in a city that asks for no signature, and a bridge that stands still
        var father = new Resident(browsers.phone(), installation, "bridge");
        father.findsTheClaim("konan");
        father.signsIn("野村 海斗");
        father.introducesHerself(mailbox, "", true);

        // when he types what the packet would have brought
        father.isAt("入力して申請できます");
        father.look("08-type");
        father.button("入力して申請する").click();
        father.isAt("児童手当 認定請求");
        father.goesOnTo("請求の理由と日");
        father.chooses("請求の理由", "子どもが生まれた");
        father.goesOnTo("あなたの連絡先");
        father.types("氏名のフリガナ", "ノムラ カイト");
        father.types("日中に連絡できる電話番号", "090-0000-0000");
        father.chooses("職業", "会社や役所などに勤めている");
        father.claimsAloneAsAParent();
        father.goesOnTo("これまでの受給");
        father.chooses("これまでの支払い元", "まだどこからも支払われていない");
        father.goesOnTo("お子さん");
        father.button("お子さんを追加する").click();
        father.types("氏名", "野村　湊");
        father.types("フリガナ", "ノムラ ミナト");
        father.dates("生年月日", 2026, 11, 16);
        father.chooses("あなたとの続柄", "子");
        father.says("あなたが日ごろ世話をして育てていますか", true);
        father.says("あなたと生計が同じですか", true);
        father.chooses("住んでいるところ", "あなたと同じ住所");
        father.says("施設に入っているか", false);
        father.chooses("この子の児童手当を、今、あなたのほかに", "いない");
        father.look("12-children");
        father.goesOnTo("大学生の年代の子");
        father.goesOnTo("年金の種類");
        father.chooses("あなたが入っている年金", "厚生年金");
        father.goesOnTo("受取口座");
        father.chooses("どの口座で受け取りますか", "公金受取口座");
        father.goesOnTo("決定の受け取り方");
        father.chooses("通知書の受け取り方", "郵送");
        father.goesOnTo("内容の確認");
        father.look("20-check");
        var receipt = father.handsIn();
        father.look("23-receipt");

        // then, after everything was stopped and started again, the clerk finds it and compares
        installation.close();
        installation = Installation.start();
        mailbox = new Mailbox(installation);
        var clerk = new Clerk(browsers.desk(), installation, mailbox, "bridge-office");
        clerk.signsIn("香南市", "392111-clerk-1");
        clerk.opensTheCase(receipt);
        clerk.look("02-case");
        assertThat(clerk.page.locator("main")).containsText("野村");
        assertThat(clerk.page.locator("main")).containsText("15,000");
    }

    @Test
    @Order(2)
    @DisplayName("保護者がスマートフォンで請求し、職員が認定し、通知書が届く")
    void aMotherClaimsFromHerPhoneAndReceivesTheDecision() throws IOException {
        // given a mother who finds the claim and signs in
        var mother = new Resident(browsers.phone(), installation, "main");
        mother.findsTheClaim("nankoku");
        mother.signsIn("岡林 咲良");
        mother.introducesHerself(mailbox, MAIL, true);

        // when she answers what the city does not know
        mother.isAt("児童手当 認定請求");
        mother.look("08-filled");
        assertThat(mother.page.locator("main")).containsText("大埇甲1234番地5");
        mother.goesOnTo("請求の理由と日");
        mother.look("09-reason");
        mother.chooses("請求の理由", "子どもが生まれた");
        mother.goesOnTo("あなたの連絡先");
        mother.types("日中に連絡できる電話番号", "090-0000-0000");
        mother.chooses("職業", "会社や役所などに勤めている");
        mother.goesOnTo("公務員かどうか");
        mother.says("あなたは公務員ですか", false);
        mother.goesOnTo("配偶者のこと");
        mother.says("配偶者は公務員ですか", false);
        mother.says("離婚の話し合い中で", false);
        mother.look("10-spouse");
        mother.page.reload();
        mother.goesOnTo("あなたが請求する理由");
        mother.chooses("あなたとお子さんの関係", "父または母");
        mother.chooses("今年の収入が高いのは", "わたし");
        mother.chooses("どちらの扶養", "わたし");
        mother.goesOnTo("これまでの受給");
        mother.chooses("これまでの支払い元", "まだどこからも支払われていない");
        mother.goesOnTo("お子さん");
        mother.says("あなたが日ごろ世話をして育てていますか", true);
        mother.says("あなたと生計が同じですか", true);
        mother.says("施設に入っているか", false);
        mother.chooses("この子の児童手当を、今、あなたのほかに", "いない");
        mother.look("12-children");
        mother.goesOnTo("大学生の年代の子");
        mother.goesOnTo("年金の種類");
        mother.chooses("あなたが入っている年金", "厚生年金");
        mother.goesOnTo("受取口座");
        mother.chooses("どの口座で受け取りますか", "公金受取口座");
        mother.look("15-account");
        mother.goesOnTo("決定の受け取り方");
        mother.chooses("通知書の受け取り方", "この画面で受け取る");
        mother.goesOnTo("内容の確認");
        mother.look("20-check");
        assertThat(mother.page.locator("main")).containsText("15,000");
        mother.signs();
        var receipt = mother.handsIn();
        mother.look("23-receipt");
        var filing = mother.page.url();
        mailbox.hasMail(MAIL, "受け付け");

        // and the clerk decides and a second person signs
        var clerk = new Clerk(browsers.desk(), installation, mailbox, "main-office");
        clerk.signsIn("南国市", "392049-clerk-1");
        clerk.page.navigate(installation.office("/app/inbox"));
        clerk.page.getByText(receipt).first().waitFor();
        clerk.look("01-inbox");
        clerk.opensTheCase(receipt);
        clerk.look("02-case");
        var caseAddress = clerk.page.url();
        clerk.does("認定を起案する…", "認定を起案する", "認定を起案しました");
        clerk.look("03-proposed");
        var chief = new Clerk(browsers.desk(), installation, mailbox, "main-chief");
        chief.signsIn("南国市", "392049-chief");
        chief.opensTheCase(receipt);
        chief.does("決裁する…", "決裁する", "決裁しました");
        chief.does("通知を発行する…", "通知を発行する", "通知を発行しました");
        chief.look("04-issued");

        // then she reads the decision, and nobody else does
        mother.page.navigate(filing);
        assertThat(mother.page.locator("main")).containsText("認定");
        mother.look("30-decided");
        mother.button("通知を見る").click();
        mother.look("31-notice");
        var download =
                mother.page.waitForDownload(() -> mother.page.getByText("通知書を開く").first().click());
        try (var document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("認定通知書", "15,000", "高知県知事", "公印省略");
        }
        strangersSeeNothing(filing, caseAddress, receipt);
    }

    private void strangersSeeNothing(String filing, String caseAddress, String receipt) {
        var neighbour = new Clerk(browsers.desk(), installation, mailbox, "neighbour");
        neighbour.signsIn("香南市", "392111-chief");
        neighbour.page.navigate(caseAddress);
        assertThat(neighbour.page.locator("main")).containsText("ページが見つかりません");
        assertThat(neighbour.page.content()).doesNotContain(receipt, "岡林");

        var husband = new Resident(browsers.phone(), installation, "husband");
        husband.page.navigate(installation.portal("/login/nankoku"));
        husband.signsIn("岡林 大地");
        husband.page.waitForURL("**/app/**");
        husband.page.navigate(filing);
        assertThat(husband.page.locator("main")).containsText("ページが見つかりません");
        assertThat(husband.page.content()).doesNotContain(receipt);
    }

    @Test
    @Order(3)
    @DisplayName("差戻しに答えても、請求の日は変わらない")
    void aReturnedClaimKeepsItsDate() {
        new ReturnJourney(browsers, installation, mailbox).walk();
    }

    @Test
    @Order(4)
    @DisplayName("出生の手続きをまとめて申請すると受付番号が手続きごとに付き、職員が一件ずつ処理する")
    void aBirthIsFiledInOneGoAndEachProcedureIsDealtWith() {
        new BirthJourney(browsers, installation, mailbox).walk();
    }

    @Test
    @Order(5)
    @DisplayName("妻が決めた人だけが、妻の代わりに申請でき、妻がすぐに終わらせられる")
    void aHusbandAppliesForHisWifeOnlyWhileSheLetsHim() {
        new MandateJourney(browsers, installation, mailbox).walk();
    }

    @Test
    @Order(8)
    @DisplayName("法定代理人が子の申請を出し、職員が本人を確かめ、代理をやめると代理人の画面から消える")
    void aFatherFilesForHisDaughterUntilHeRepresentsHerNoMore() {
        new RepresentJourney(browsers, installation, mailbox).walk();
    }

    @Test
    @Order(6)
    @DisplayName("でたらめな答えを入れても、画面が通したものだけを市が受け付ける")
    void whatTheScreenAcceptsIsAcceptedAndNothingElse() {
        new ScreenJourney(browsers, installation).walk();
    }

    @Test
    @Order(7)
    @DisplayName("市の請求をスマートフォンからカードで払い、市の帳簿に入る")
    void aBillIsPaidByCardAndIsInTheBooks() {
        new PayJourney(browsers, installation, mailbox).walk();
    }
}
