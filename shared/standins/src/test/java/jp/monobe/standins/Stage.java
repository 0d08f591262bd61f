package jp.monobe.standins;

import java.util.Map;
import jp.monobe.standins.Browser.Page;

/** The steps a person takes at the providers. */
final class Stage {

    static final String HANAKO = "392049-0000000011";
    static final String TARO = "392049-0000000012";
    static final String TABITO = "392049-tabito";
    static final String YOSHIDA = "392049-0000000014";
    static final String HIKARI = "392049-0000000013";
    static final String JIRO = "392111-0000000011";

    private final TestClient client;
    final Browser browser = new Browser();

    Stage(TestClient client) {
        this.client = client;
    }

    Page ask(Map<String, String> request) {
        return browser.get(client.authorizeUri(request));
    }

    /** Asks with a right request, takes the card and enters its PIN: the consent page. */
    Page consentPage(String card) {
        return consentPage(card, client.request());
    }

    Page consentPage(String card, Map<String, String> request) {
        ask(request);
        return browser.press(pinPage(card), "次へ", Map.of("pin", "1234"));
    }

    Page pinPage(String card) {
        return browser.get(client.issuer + "/pin?card=" + card);
    }

    /** The code with which the browser comes back. */
    String code(String card) {
        return browser.press(consentPage(card), "同意する").parameter("code");
    }
}
