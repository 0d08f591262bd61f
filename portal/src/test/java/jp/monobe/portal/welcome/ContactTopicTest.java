package jp.monobe.portal.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import java.util.stream.Stream;
import jp.monobe.portal.testing.PortalViews;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import jp.monobe.resident.ConfirmResult;
import jp.monobe.resident.Contact;
import jp.monobe.resident.ProposeResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where mails may go: every answer of the service has words, and none is in the way. */
class ContactTopicTest extends ViewTest {

    private static final ProposeResult SENT =
            new ProposeResult.CodeSent("hanako@example.jp", PortalViews.NOW);

    @Test
    void asksForTheCodeThatWasSent() {
        proposes(SENT);

        assertThat(page()).contains("hanako@example.jp に、6けたの確認コードを送りました");
        assertThat(linkTo("あとで確認して、先に進む")).isEmpty();
    }

    static Stream<Arguments> refusedAddresses() {
        return Stream.of(
                Arguments.of(new ProposeResult.NotAnAddress(), "メールアドレスの形を確かめてください"),
                Arguments.of(new ProposeResult.TooManyCodes(), "回数を超えました"));
    }

    @ParameterizedTest
    @MethodSource("refusedAddresses")
    void saysWhyNoCodeWasSentAtTheField(ProposeResult result, String words) {
        proposes(result);

        assertThat(page()).contains(words, "メールを使わない");
        assertThat(only(Input.class).getElement().getAttribute("aria-invalid")).isEqualTo("true");
    }

    static Stream<Arguments> refusedCodes() {
        return Stream.of(
                Arguments.of(new ConfirmResult.WrongCode(4), "あと4回"),
                Arguments.of(new ConfirmResult.Expired(), "期限が切れました"),
                Arguments.of(new ConfirmResult.TooManyAttempts(), "このコードは使えなくなりました"));
    }

    @ParameterizedTest
    @MethodSource("refusedCodes")
    void saysWhyTheCodeDidNotHelp(ConfirmResult result, String words) {
        proposes(SENT);
        when(contacts.confirm(any())).thenReturn(result);

        press("確認する");

        assertThat(page()).contains(words);
    }

    @Test
    void goesOnOnceTheAddressIsConfirmed() {
        proposes(SENT);
        when(contacts.confirm(any())).thenReturn(new ConfirmResult.Confirmed("hanako@example.jp"));

        press("確認する");

        assertThat(page()).contains("わたしの申請");
    }

    @Test
    void sendsAnotherCodeAndSaysSo() {
        proposes(SENT);

        press("コードをもう一度送る");

        assertThat(page()).contains("もう一度送りました");
    }

    @Test
    void asksStraightForTheCodeWhileAnAddressIsUnconfirmed() {
        when(account.mine())
                .thenReturn(Samples.account(new Contact.Unconfirmed("hanako@example.jp")));

        open("contact");

        assertThat(page()).contains("確認コードの入力");
        press("アドレスを入力し直す");
        assertThat(page()).contains("メールでのお知らせ");
    }

    private void proposes(ProposeResult result) {
        when(contacts.propose(any())).thenReturn(result);
        open("contact");
        press("確認コードを送る");
    }
}
