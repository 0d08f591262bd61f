package jp.monobe.standins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import jp.monobe.standins.Browser.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@StandInsTest
class PinLockTest {

    private static final String TARO = Stage.TARO;

    @LocalServerPort int port;

    @Value("${monobe.data}")
    Path data;

    private Stage stage;

    @BeforeEach
    void open() {
        var client = TestClient.ofPortal(port, data, "392049");
        stage = new Stage(client);
        client.tellControl("/api/unlock");
        stage.ask(client.request());
    }

    @Test
    void locksTheCardAfterThreeWrongPinsEvenForTheRightOne() {
        Page first = enter("0000");
        Page second = enter("0001");
        Page third = enter("0002");

        Page right = stage.browser.get(stage.pinPage(TARO).uri().toString());

        assertThat(first.text()).contains("あと2回");
        assertThat(second.text()).contains("あと1回");
        assertThat(third.text()).contains("カードがロックされています");
        assertThat(right.html().select("form")).isEmpty();
        assertThat(stage.browser.press(first, "次へ", Map.of("pin", "1234")).text())
                .contains("カードがロックされています");
    }

    @Test
    void unlocksFromTheControlPage() {
        enter("0000");
        enter("0000");
        enter("0000");
        Page control = stage.browser.get("http://localhost:" + port + "/");

        stage.browser.press(control, "すべてのロックを解く");

        assertThat(control.text()).contains("南國　太郎: 暗証番号");
        assertThat(enter("1234").uri().getPath()).isEqualTo("/realms/resident/consent");
    }

    /** As after a restart of the stand-ins: the page's session is gone. */
    @Test
    void sendsAStalePageBackToTheStart() {
        Page old = stage.pinPage(TARO);

        Page stale = new Browser().press(old, "次へ", Map.of("pin", "1234"));

        assertThat(stale.status()).isEqualTo(403);
        assertThat(stale.text()).contains("もう一度サインインしてください");
    }

    @Test
    void forgetsWrongPinsAfterARightOne() {
        enter("0000");
        enter("0000");
        enter("1234");

        assertThat(enter("0000").text()).contains("あと2回");
    }

    private Page enter(String pin) {
        return stage.browser.press(stage.pinPage(TARO), "次へ", Map.of("pin", pin));
    }
}
