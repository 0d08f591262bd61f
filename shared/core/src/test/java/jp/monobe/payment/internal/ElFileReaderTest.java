package jp.monobe.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.model.AgentLine;
import jp.monobe.payment.model.AgentReading;
import jp.monobe.payment.model.AgentReading.Fault;
import jp.monobe.payment.model.AgentReading.Read;
import jp.monobe.payment.model.AgentReading.Refused;
import jp.monobe.payment.model.AgentText;
import jp.monobe.payment.model.ElText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of 共同収納 (eL-QR), whole or not at all. */
class ElFileReaderTest {

    private static final String SLIP = BillNumber.draw(new Random(5)).value();
    private static final String NUMBER = ElText.number(SLIP);

    private static ElText two() {
        return new ElText()
                .paid("E1", NUMBER, 5_000)
                .paid("E2", ElText.number("0000000000000000"), 300, "20261120235959");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", ""})
    void readsWhatTheReferencePageSays(String end) {
        var file = ((Read) read(AgentText.bytes(two().lines(), end))).file();

        assertThat(file.maker()).isEqualTo("E00000");
        assertThat(file.total()).isEqualTo(Yen.of(5_300));
        assertThat(file.lines())
                .containsExactly(
                        new AgentLine(
                                1,
                                PaymentChannel.EL_QR,
                                "E1",
                                SLIP,
                                Yen.of(5_000),
                                LocalDateTime.of(2026, 11, 20, 15, 30),
                                LocalDate.of(2026, 11, 26)),
                        new AgentLine(
                                2,
                                PaymentChannel.EL_QR,
                                "E2",
                                "0000000000000000",
                                Yen.of(300),
                                LocalDateTime.of(2026, 11, 20, 23, 59, 59),
                                LocalDate.of(2026, 11, 26)));
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
                Arguments.of("cut in a line", Arrays.copyOf(whole, 300), 3, Fault.LENGTH),
                Arguments.of("cut after a line", bytes(lines.subList(0, 3)), 4, Fault.ORDER),
                Arguments.of("a line lost", bytes(without(lines, 2)), 3, Fault.TOTALS),
                Arguments.of("another yen", bytes(with(lines, 1, yen(lines))), 4, Fault.TOTALS),
                Arguments.of(
                        "another city's", new ElText().city("392111").bytes(), 1, Fault.OTHER_CITY),
                Arguments.of("速報 is none", new ElText().kind("01").bytes(), 1, Fault.KIND),
                Arguments.of(
                        "another city's slip",
                        new ElText().paid("E1", NUMBER.replaceFirst("39204", "39211"), 5).bytes(),
                        2,
                        Fault.OTHER_CITY),
                Arguments.of(
                        "another agency's number",
                        new ElText().paid("E1", NUMBER.replaceFirst("00000", "13800"), 5).bytes(),
                        2,
                        Fault.FIELD),
                Arguments.of(
                        "a number too short",
                        new ElText().paid("E1", NUMBER.substring(0, 33) + " ", 5).bytes(),
                        2,
                        Fault.FIELD),
                Arguments.of(
                        "no eL-QR",
                        bytes(with(lines, 1, lines.get(1).replaceFirst("2E", "2C"))),
                        2,
                        Fault.FIELD),
                Arguments.of(
                        "no amount", new ElText().paid("E1", NUMBER, 0).bytes(), 2, Fault.FIELD),
                Arguments.of(
                        "a day that is none",
                        new ElText().paid("E1", NUMBER, 5, "20260231120000").bytes(),
                        2,
                        Fault.FIELD),
                Arguments.of(
                        "half-width kana",
                        bytes(with(lines, 1, lines.get(1).replace("E1", "\u00b1\u00b2"))),
                        2,
                        Fault.CHARACTER),
                Arguments.of(
                        "a byte order mark",
                        ("\ufeff" + String.join("\r\n", lines)).getBytes(StandardCharsets.UTF_8),
                        1,
                        Fault.CHARACTER),
                Arguments.of(
                        "two bytes a character",
                        String.join("\r\n", lines).getBytes(StandardCharsets.UTF_16BE),
                        1,
                        Fault.CHARACTER));
    }

    /** The twin of the refusals: the barcode of the other layout is not looked for here. */
    @Test
    void theOtherLayoutStaysAsItIs() {
        assertThat(read(new AgentText().store("A1", SLIP, 5).bytes())).isInstanceOf(Read.class);
    }

    private static String yen(List<String> lines) {
        return lines.get(1).replace("0000005000", "0000005001");
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

    private static List<String> without(List<String> lines, int at) {
        var all = new ArrayList<>(lines);
        all.remove(at);
        return all;
    }

    private static List<String> with(List<String> lines, int at, String line) {
        var all = new ArrayList<>(lines);
        all.set(at, line);
        return all;
    }
}
