package jp.monobe.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.billing.model.SlipBarcode;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.model.AgentLine;
import jp.monobe.payment.model.AgentReading;
import jp.monobe.payment.model.AgentReading.Fault;
import jp.monobe.payment.model.AgentReading.Read;
import jp.monobe.payment.model.AgentReading.Refused;
import jp.monobe.payment.model.AgentText;
import jp.monobe.payment.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentFileReaderTest {

    private static final BillNumber SLIP = BillNumber.draw(new Random(5));
    private static final String NUMBER = SLIP.value();

    private static AgentText two() {
        return new AgentText()
                .store("A1", NUMBER, 5_000)
                .payment('P', "A2", "20261120235959", NUMBER, "", 300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", ""})
    void readsWhatTheReferencePageSays(String end) {
        var file = ((Read) read(AgentText.bytes(two().lines(), end))).file();

        assertThat(file.stage()).isEqualTo(Stage.CONFIRMED);
        assertThat(file.madeOn()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(file.total()).isEqualTo(Yen.of(5_300));
        assertThat(file.lines())
                .containsExactly(
                        new AgentLine(
                                1,
                                PaymentChannel.STORE,
                                "A1",
                                NUMBER,
                                Yen.of(5_000),
                                LocalDateTime.of(2026, 11, 20, 15, 30),
                                LocalDate.of(2026, 11, 26)),
                        new AgentLine(
                                2,
                                PaymentChannel.PAY_EASY,
                                "A2",
                                NUMBER,
                                Yen.of(300),
                                LocalDateTime.of(2026, 11, 20, 23, 59, 59),
                                LocalDate.of(2026, 11, 26)));
    }

    @Test
    void aTillsBarcodeMustSayWhatTheLineSays() {
        var digits =
                new SlipBarcode("912345", SLIP, "39204", 0, LocalDate.of(2027, 1, 6), Yen.of(5_000))
                        .digits();

        assertThat(read(scanned(digits, 5_000))).isInstanceOf(Read.class);
        assertThat(read(scanned(digits, 4_999))).isEqualTo(new Refused(2, Fault.BARCODE));
        assertThat(read(scanned(digits.substring(0, 43) + "0", 5_000)))
                .isIn(new Refused(2, Fault.BARCODE));
    }

    private static byte[] scanned(String digits, long amount) {
        return new AgentText().payment('C', "A1", "20261120153000", NUMBER, digits, amount).bytes();
    }

    /** Whole or not at all, with the first line that is wrong. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void refusesTheWholeWithLineAndReason(String what, byte[] file, int line, Fault fault) {
        assertThat(read(file)).as(what).isEqualTo(new Refused(line, fault));
    }

    static Stream<Arguments> faults() {
        var lines = two().lines();
        var whole = two().bytes();
        return Stream.of(
                Arguments.of("nothing", new byte[0], 1, Fault.ORDER),
                Arguments.of("cut in a line", java.util.Arrays.copyOf(whole, 300), 3, Fault.LENGTH),
                Arguments.of("cut after a line", bytes(lines.subList(0, 3)), 4, Fault.ORDER),
                Arguments.of("no end", bytes(lines.subList(0, 4)), 5, Fault.ORDER),
                Arguments.of("twice in one", bytes(twice(lines)), 6, Fault.ORDER),
                Arguments.of("a line lost", bytes(without(lines, 2)), 3, Fault.TOTALS),
                Arguments.of("a line doubled", bytes(doubled(lines, 1)), 5, Fault.TOTALS),
                Arguments.of(
                        "another city's",
                        new AgentText().city("392111").bytes(),
                        1,
                        Fault.OTHER_CITY),
                Arguments.of("an unknown kind", new AgentText().kind("07").bytes(), 1, Fault.KIND),
                Arguments.of(
                        "another character set",
                        bytes(with(lines, 1, lines.get(1).replace("A1", "\u00b1\u00b2"))),
                        2,
                        Fault.CHARACTER),
                Arguments.of(
                        "a day that is none",
                        new AgentText().payment('C', "A1", "20260231120000", NUMBER, "", 1).bytes(),
                        2,
                        Fault.FIELD),
                Arguments.of(
                        "no amount",
                        new AgentText().store("A1", NUMBER, 0).bytes(),
                        2,
                        Fault.FIELD),
                Arguments.of(
                        "a day far from the file's",
                        new AgentText().payment('C', "A1", "20361120120000", NUMBER, "", 1).bytes(),
                        2,
                        Fault.FIELD));
    }

    /** 2038 is a year like others. */
    @Test
    void readsDaysBeyond2038() {
        var file =
                new AgentText()
                        .madeOn("20380119")
                        .payment('C', "A1", "20380119031408", NUMBER, "", 1)
                        .bytes();

        assertThat(((Read) read(file)).file().lines().getFirst().paidAt())
                .isEqualTo(LocalDateTime.of(2038, 1, 19, 3, 14, 8));
    }

    /** Money is never refused for a digit: it is asked about. */
    @Test
    void takesANumberWithAWrongDigit() {
        var file = new AgentText().store("A1", wrong(NUMBER), 5).bytes();

        assertThat(((Read) read(file)).file().lines().getFirst().number()).isEqualTo(wrong(NUMBER));
    }

    private static AgentReading read(byte[] file) {
        try {
            return AgentFileReader.read(new ByteArrayInputStream(file), "392049");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(List<String> lines) {
        return AgentText.bytes(lines, "\r\n");
    }

    private static List<String> twice(List<String> lines) {
        var all = new ArrayList<>(lines);
        all.addAll(lines);
        return all;
    }

    private static List<String> without(List<String> lines, int at) {
        var all = new ArrayList<>(lines);
        all.remove(at);
        return all;
    }

    private static List<String> doubled(List<String> lines, int at) {
        var all = new ArrayList<>(lines);
        all.add(at, lines.get(at));
        return all;
    }

    private static List<String> with(List<String> lines, int at, String line) {
        var all = new ArrayList<>(lines);
        all.set(at, line);
        return all;
    }

    private static String wrong(String number) {
        char last = number.charAt(15);
        return number.substring(0, 15) + (last == '9' ? '0' : (char) (last + 1));
    }
}
