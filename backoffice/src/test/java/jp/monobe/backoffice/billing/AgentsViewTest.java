package jp.monobe.backoffice.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.municipality.Agents;
import jp.monobe.municipality.Billing;
import jp.monobe.municipality.ElQr;
import jp.monobe.payment.AgentAgreements.Agreed;
import jp.monobe.payment.AgentAgreements.KeyFile;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;

@WithStaff(Role.ADMINISTRATOR)
class AgentsViewTest extends ViewTest {

    @Test
    void saysThatNobodyIsDesignatedAndNoKeyIsThere() {
        navigate(AgentsView.class);

        assertThat(page())
                .contains("まだ決められていません", "ありません", "リンク: 作らない", "使わない（設定 el-qr")
                .doesNotContain("[office.", "!office.", "試験中です");
    }

    @Test
    void showsWhoCollectsWhatByWhichWaysAndThatAKeyIsThere() {
        when(agentAgreements.today())
                .thenReturn(
                        new Agreed(
                                Optional.of(agents()),
                                Optional.of(billing()),
                                Optional.of(
                                        new ElQr(
                                                true,
                                                "00000",
                                                "見本",
                                                List.of(new ElQr.Fee("after-school-club", "101")))),
                                14,
                                Set.of(KeyFile.COLLECTING)));

        navigate(AgentsView.class);

        assertThat(page())
                .contains(
                        "試験中です",
                        "見本収納代行株式会社",
                        "指定公金事務取扱者",
                        "委託の日から14日",
                        "放課後児童クラブ利用料",
                        "コンビニエンスストア、Pay-easy",
                        "14日間有効",
                        "放課後児童クラブ利用料（料金番号 101）",
                        "実在の決済アプリでは読めません",
                        "あります")
                .doesNotContain("[office.", "!office.");
        keep("agents");
    }

    private static Agents agents() {
        return new Agents(
                true,
                List.of(
                        new Agents.Designated(
                                "COLLECTING",
                                "見本収納代行株式会社",
                                "高知県高知市見本町2番2号",
                                LocalDate.of(2026, 4, 1),
                                List.of("STORE", "PAY_EASY"),
                                List.of(),
                                14,
                                "1件あたり60円(税別)")));
    }

    private static Billing billing() {
        return new Billing(
                "912345",
                30,
                14,
                true,
                null,
                List.of(
                        new Billing.Fee(
                                "after-school-club",
                                "放課後児童クラブ利用料",
                                "OTHER_PUBLIC",
                                "",
                                "",
                                "FEES_229",
                                5,
                                "月",
                                5000,
                                0,
                                31)));
    }
}
