package jp.monobe.payment.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import jp.monobe.billing.model.ElNumber;
import jp.monobe.billing.model.SlipBarcode;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.model.AgentFile;
import jp.monobe.payment.model.AgentLine;
import jp.monobe.payment.model.AgentReading;
import jp.monobe.payment.model.AgentReading.Fault;
import jp.monobe.payment.model.Stage;
import jp.monobe.reference.zengin.FixedLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads 収納データ: lines of 120 bytes, with line ends or without. EMULATION: kinds 01, 02 and 03 are
 * usual among collecting agents, but their layouts are not public, nor is that of eL-QR (共同収納);
 * docs/reference/agent-file.md says which ones these are.
 */
public final class AgentFileReader {

    /** In one file. */
    public static final int MOST = 200_000;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    /** Where a reading stands. */
    private enum Wanted {
        HEADER,
        LINE_OR_TOTALS,
        END,
        NOTHING
    }

    /** Thrown to stop; told as a result. */
    private static final class Stop extends Exception {
        private static final long serialVersionUID = 1;
        private final Fault fault;

        Stop(Fault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }
    }

    private final String city;
    private final List<AgentLine> lines = new ArrayList<>();
    private Wanted wanted = Wanted.HEADER;
    private @Nullable AgentFile head;
    private boolean joint;
    private long sum;

    private AgentFileReader(String city) {
        this.city = city;
    }

    /**
     * @param city six-digit code of whose file it must be
     */
    public static AgentReading read(InputStream file, String city) throws IOException {
        return new AgentFileReader(city).all(new FixedLines(file));
    }

    private AgentReading all(FixedLines file) throws IOException {
        try {
            for (var line = file.next(); line != null; line = file.next()) {
                require(line.matches("[ 0-9A-Z]*"), Fault.CHARACTER);
                take(line);
            }
            require(wanted == Wanted.NOTHING, Fault.ORDER);
            var of = Objects.requireNonNull(head);
            return new AgentReading.Read(
                    new AgentFile(
                            of.stage(), of.madeOn(), of.city(), of.maker(), of.number(), lines));
        } catch (FixedLines.NotWhole _) {
            return new AgentReading.Refused(file.number(), Fault.LENGTH);
        } catch (Stop stop) {
            return new AgentReading.Refused(file.number(), stop.fault);
        }
    }

    private void take(String line) throws Stop {
        switch (wanted) {
            case HEADER -> header(line);
            case LINE_OR_TOTALS -> {
                switch (line.charAt(0)) {
                    case '2' -> payment(line);
                    case '8' -> totals(line);
                    default -> throw new Stop(Fault.ORDER);
                }
            }
            case END -> {
                require(line.charAt(0) == '9', Fault.ORDER);
                wanted = Wanted.NOTHING;
            }
            case NOTHING -> throw new Stop(Fault.ORDER);
        }
    }

    private void header(String line) throws Stop {
        require(line.charAt(0) == '1', Fault.ORDER);
        joint = FixedLines.field(line, 2, 3).equals("EL");
        require(joint || FixedLines.field(line, 2, 3).equals("MB"), Fault.KIND);
        var stage = stage(FixedLines.field(line, 4, 5));
        require(!joint || stage == Stage.CONFIRMED, Fault.KIND);
        var of = digits(line, 14, 19);
        require(of.equals(city), Fault.OTHER_CITY);
        head =
                new AgentFile(
                        stage,
                        day(FixedLines.field(line, 6, 13)),
                        of,
                        joint ? ofAgency(line) : digits(line, 20, 25),
                        digits(line, 26, 35),
                        List.of());
        wanted = Wanted.LINE_OR_TOTALS;
    }

    private static String ofAgency(String line) throws Stop {
        require(line.charAt(24) == ' ', Fault.FIELD);
        return AgentFile.JOINT + digits(line, 20, 24);
    }

    private static Stage stage(String code) throws Stop {
        for (var stage : Stage.values()) {
            if (stage.code().equals(code)) {
                return stage;
            }
        }
        throw new Stop(Fault.KIND);
    }

    private void payment(String line) throws Stop {
        require(lines.size() < MOST, Fault.TOO_MANY);
        var reference = FixedLines.field(line, 3, 22).strip();
        require(reference.matches("[0-9A-Z]{1,20}"), Fault.FIELD);
        var bill = joint ? ofElNumber(line) : digits(line, 37, 52);
        var amount = joint ? amount(line, 71, 80) : amount(line, 97, 106);
        require(amount > 0, Fault.FIELD);
        if (!joint) {
            barcode(FixedLines.field(line, 53, 96), bill, amount);
        }
        lines.add(
                new AgentLine(
                        lines.size() + 1,
                        channel(line.charAt(1)),
                        reference,
                        bill,
                        Yen.of(amount),
                        paid(moment(FixedLines.field(line, 23, 36))),
                        paidIn(
                                joint
                                        ? FixedLines.field(line, 81, 88)
                                        : FixedLines.field(line, 107, 114))));
        sum += amount;
    }

    /** The 納付番号 within an eL番号, which must be of this city and of whose file it is. */
    private String ofElNumber(String line) throws Stop {
        require(line.charAt(1) == 'E', Fault.FIELD);
        require(FixedLines.field(line, 89, 120).isBlank(), Fault.FIELD);
        var number =
                ElNumber.parse(FixedLines.field(line, 37, 70))
                        .orElseThrow(() -> new Stop(Fault.FIELD));
        require(number.city().equals(city.substring(0, 5)), Fault.OTHER_CITY);
        var maker = Objects.requireNonNull(head).maker();
        require(maker.equals(AgentFile.JOINT + number.agency()), Fault.FIELD);
        return number.number().value();
    }

    private static PaymentChannel channel(char code) throws Stop {
        return switch (code) {
            case 'C' -> PaymentChannel.STORE;
            case 'P' -> PaymentChannel.PAY_EASY;
            case 'E' -> PaymentChannel.EL_QR;
            default -> throw new Stop(Fault.FIELD);
        };
    }

    /** A till sends what it scanned: it must say what the line says. */
    private void barcode(String field, String bill, long amount) throws Stop {
        if (field.isBlank()) {
            return;
        }
        var scanned = SlipBarcode.parse(field).orElseThrow(() -> new Stop(Fault.BARCODE));
        require(
                scanned.number().value().equals(bill) && scanned.amount().amount() == amount,
                Fault.BARCODE);
        require(scanned.city().equals(city.substring(0, 5)), Fault.OTHER_CITY);
    }

    /** A file tells of days around its own. */
    private LocalDateTime paid(LocalDateTime at) throws Stop {
        var made = Objects.requireNonNull(head).madeOn();
        boolean near =
                at.toLocalDate().isAfter(made.minusYears(1))
                        && at.toLocalDate().isBefore(made.plusDays(2));
        require(near, Fault.FIELD);
        return at;
    }

    private @Nullable LocalDate paidIn(String field) throws Stop {
        boolean confirmed = Objects.requireNonNull(head).stage() == Stage.CONFIRMED;
        require(field.isBlank() != confirmed, Fault.FIELD);
        return field.isBlank() ? null : day(field);
    }

    private void totals(String line) throws Stop {
        require(amount(line, 2, 7) == lines.size() && amount(line, 8, 19) == sum, Fault.TOTALS);
        wanted = Wanted.END;
    }

    private static LocalDate day(String field) throws Stop {
        return parsed(() -> LocalDate.parse(field, DAY));
    }

    private static LocalDateTime moment(String field) throws Stop {
        return parsed(() -> LocalDateTime.parse(field, MOMENT));
    }

    private static <T> T parsed(Supplier<T> parse) throws Stop {
        try {
            return parse.get();
        } catch (DateTimeException _) {
            throw new Stop(Fault.FIELD);
        }
    }

    private static String digits(String line, int from, int to) throws Stop {
        return FixedLines.digits(line, from, to).orElseThrow(() -> new Stop(Fault.FIELD));
    }

    private static long amount(String line, int from, int to) throws Stop {
        return Long.parseLong(digits(line, from, to));
    }

    private static void require(boolean fits, Fault otherwise) throws Stop {
        if (!fits) {
            throw new Stop(otherwise);
        }
    }
}
