package jp.monobe.standins.debit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.MonthDay;
import java.util.Map;
import jp.monobe.kernel.Yen;
import jp.monobe.reference.zengin.BankAccount;
import jp.monobe.reference.zengin.Consignor;
import jp.monobe.reference.zengin.Debit;
import jp.monobe.reference.zengin.DebitOutcome;
import jp.monobe.reference.zengin.DebitResultReader;
import jp.monobe.reference.zengin.DebitResults;
import jp.monobe.reference.zengin.ZenginWriter;
import org.junit.jupiter.api.Test;

class DebitAnswersTest {

    private static final BankAccount CITY = BankAccount.of("0175", "211", "9", "0392049");

    @Test
    void whatTheBankAnswersIsWhatTheCityCanRead() throws IOException {
        var asked = DebitAnswers.of(request());

        var read = DebitResultReader.read(new ByteArrayInputStream(asked.answer(Map.of(1, '1'))));

        assertThat(asked.lines()).hasSize(2);
        assertThat(((DebitResults.Read) read).rows())
                .extracting(DebitResults.Row::outcome)
                .containsExactly(DebitOutcome.DRAWN, DebitOutcome.INSUFFICIENT_FUNDS);
    }

    @Test
    void whatIsNoRequestIsNotTaken() {
        assertThatIllegalArgumentException().isThrownBy(() -> DebitAnswers.of(new byte[240]));
    }

    private static byte[] request() throws IOException {
        var out = new ByteArrayOutputStream();
        var day = MonthDay.of(11, 30);
        var writer =
                ZenginWriter.debits(out, new Consignor("3920490002", "ナンコクシ カイケイカンリシヤ", day, CITY));
        var from = BankAccount.of("0175", "211", "1", "1234567");
        writer.add(new Debit(from, "オカバヤシ　サクラ", Yen.of(5_000), true, "1"));
        writer.add(new Debit(from, "オカバヤシ　サクラ", Yen.of(280), false, "2"));
        writer.end();
        return out.toByteArray();
    }
}
