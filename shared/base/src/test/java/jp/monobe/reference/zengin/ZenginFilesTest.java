package jp.monobe.reference.zengin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.monobe.kernel.Yen;
import jp.monobe.reference.zengin.DebitResults.Fault;
import jp.monobe.reference.zengin.DebitResults.Read;
import jp.monobe.reference.zengin.DebitResults.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZenginFilesTest {

    private static final Consignor CITY =
            new Consignor("1234567890", "ナンコクシ", MonthDay.of(2, 10), account("1234567"));

    /** Two transfers of an allowance, byte for byte as banks describe the form. */
    private static final List<String> GOLDEN =
            List.of(
                    "12101234567890ﾅﾝｺｸｼ                                   02100001ﾐｽﾞﾎ           001ﾄｳｷﾖｳ"
                            + "          11234567                 ",
                    "20001ﾐｽﾞﾎ           001ﾄｳｷﾖｳ          000017654321ﾅﾝｺﾞｸ ﾊﾅｺ                     "
                            + "00000800000000000000100002026027        ",
                    "20001ﾐｽﾞﾎ           001ﾄｳｷﾖｳ          000011111111ｶﾐ ﾀﾛｳ                        "
                            + "00000150001000000000200002026027        ",
                    "8000002000000095000" + " ".repeat(101),
                    "9" + " ".repeat(119));

    @Test
    void transfersAreWrittenByteForByte() throws IOException {
        var out = new ByteArrayOutputStream();

        var writer = ZenginWriter.transfers(out, CITY);
        writer.add(transfer("7654321", "ナンゴク　ハナコ", 80_000, false, "1", "202602"));
        writer.add(transfer("1111111", "カミ　タロウ", 15_000, true, "2", "202602"));
        var totals = writer.end();

        assertThat(lines(out.toByteArray())).isEqualTo(GOLDEN);
        assertThat(totals).isEqualTo(new ZenginWriter.Totals(2, Yen.of(95_000)));
    }

    @Test
    void whatWasWrittenReadsTheSameByAReaderOfItsOwn() throws IOException {
        var random = new Random(20260401);
        for (int round = 0; round < 200; round++) {
            var debits = debits(random);
            var out = new ByteArrayOutputStream();

            var writer = ZenginWriter.debits(out, CITY);
            for (var debit : debits) {
                writer.add(debit);
            }
            writer.end();

            assertThat(FieldsOfDebits.parse(lines(out.toByteArray())))
                    .isEqualTo(debits.stream().map(FieldsOfDebits::of).toList());
        }
    }

    @Test
    void aNameThatDoesNotFitIsNeverCut() {
        var tooLong = transfer("7654321", "ガ".repeat(16), 1, false, "1", "1");

        assertThatThrownBy(tooLong::line).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ガッコウ,ｶﾞﾂｺｳ",
        "きゅうしょく,ｷﾕｳｼﾖｸ",
        "パーク・,",
        "ヲカ,ｵｶ",
        "ヴィ,ｳﾞｲ",
        "abc-1,ABC-1",
        "山田,",
        "カ)モノベ,ｶ)ﾓﾉﾍﾞ",
    })
    void textTakesTheLettersOfBanks(String text, String half) {
        assertThat(ZenginText.of(text).orElse(null)).isEqualTo(half);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void resultsAreReadWhateverEndsTheirLines(int ends) throws IOException {
        var lines = results();

        var read = read(String.join(List.of("\r\n", "\n", "").get(ends), lines));

        assertThat(read)
                .isInstanceOfSatisfying(
                        Read.class,
                        it -> {
                            assertThat(it.consignor()).isEqualTo("1234567890");
                            assertThat(it.day()).isEqualTo(MonthDay.of(2, 10));
                            assertThat(it.rows())
                                    .extracting(DebitResults.Row::outcome)
                                    .containsExactly(
                                            DebitOutcome.DRAWN, DebitOutcome.INSUFFICIENT_FUNDS);
                            assertThat(it.rows().getLast().amount()).isEqualTo(Yen.of(2_500));
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "LENGTH,5,1,1,''",
        "KIND,1,1,3,121",
        "CHARACTER,2,60,60,ヲ",
        "FIELD,2,112,112,5",
        "FIELD,1,55,58,1332",
        "ORDER,2,1,1,9",
        "TOTALS,4,8,19,000000013501",
        "TOTALS,4,20,25,000002",
        "ORDER,5,1,1,2",
    })
    void aFileThatDoesNotHoldTogetherIsRefusedWhole(
            Fault fault, int line, int from, int to, String instead) throws IOException {
        var lines = new ArrayList<>(results());
        var whole = lines.get(line - 1);
        var half = instead.replace('ヲ', 'ｦ');
        lines.set(line - 1, whole.substring(0, from - 1) + half + whole.substring(to));

        assertThat(read(String.join("", lines)))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.fault()).isEqualTo(fault));
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        var whole = String.join("\r\n", results());

        assertThat(read(whole.substring(0, whole.length() - 50)))
                .isEqualTo(new Refused(5, Fault.LENGTH));
        assertThat(read(String.join("", results().subList(0, 4))))
                .isEqualTo(new Refused(5, Fault.ORDER));
        assertThat(read("")).isEqualTo(new Refused(1, Fault.ORDER));
        assertThat(read(whole + "\r\n" + whole)).isEqualTo(new Refused(6, Fault.ORDER));
    }

    /** What the bank makes of our request: its outcome for each line, and sums. */
    private static List<String> results() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ZenginWriter.debits(out, CITY);
        writer.add(new Debit(account("7654321"), "ナンゴク　ハナコ", Yen.of(11_000), true, "77"));
        writer.add(new Debit(account("1111111"), "カミ　タロウ", Yen.of(2_500), false, "78"));
        writer.end();
        var lines = new ArrayList<>(lines(out.toByteArray()));
        lines.set(2, lines.get(2).substring(0, 111) + "1" + " ".repeat(8));
        lines.set(
                3,
                "8000002000000013500"
                        + "000001000000011000"
                        + "000001000000002500"
                        + " ".repeat(65));
        return lines;
    }

    private static DebitResults read(String file) throws IOException {
        return DebitResultReader.read(new ByteArrayInputStream(file.getBytes(ZenginText.JIS)));
    }

    private static List<String> lines(byte[] file) {
        var lines = new String(file, ZenginText.JIS).split("\r\n");
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(120));
        return List.of(lines);
    }

    private static List<Debit> debits(Random random) {
        var debits = new ArrayList<Debit>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            debits.add(
                    new Debit(
                            account(Integer.toString(random.nextInt(10_000_000))),
                            List.of("オカバヤシ　サクラ", "ガッコウ(カ)", "パ-ク　1").get(random.nextInt(3)),
                            Yen.of(random.nextInt(1_000_000)),
                            random.nextBoolean(),
                            Long.toString(random.nextLong(1_000_000_000_000L))));
        }
        return debits;
    }

    private static Transfer transfer(
            String number, String holder, long yen, boolean isFirst, String first, String second) {
        var customer =
                "0".repeat(10 - first.length()) + first + "0".repeat(10 - second.length()) + second;
        return new Transfer(account(number), holder, Yen.of(yen), isFirst, customer);
    }

    private static BankAccount account(String number) {
        return new BankAccount("0001", "ミズホ", "001", "トウキョウ", AccountKind.ORDINARY, number);
    }
}
