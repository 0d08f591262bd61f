package jp.monobe.payment.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.billing.model.SlipBarcode;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.internal.CollectingAgent.Message;
import jp.monobe.payment.internal.CollectingAgent.Told;
import jp.monobe.payment.model.AgentLine;
import jp.monobe.payment.model.AgentReading.Fault;
import jp.monobe.payment.model.Stage;
import tools.jackson.databind.JsonNode;

/** Reads one 速報 or 速報取消 of a collecting agent, as strictly as its files are read. */
final class MessageReader {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private static final long LARGEST = 9_999_999_999L;

    private MessageReader() {}

    /**
     * @param city six-digit code of whose it must be
     * @param today it tells of days around it, as a file does of its own
     */
    static Message read(JsonNode node, String city, LocalDate today) {
        long position = node.path("position").asLong(0);
        var reference = text(node, "reference");
        if (!reference.matches("[0-9A-Z]{1,20}")) {
            return new Message(position, "", Optional.empty(), Optional.of(Fault.FIELD));
        }
        var fault = fault(node, city, today);
        return new Message(
                position,
                reference,
                fault.isPresent() ? Optional.empty() : Optional.of(told(node, reference)),
                fault);
    }

    private static Optional<Fault> fault(JsonNode node, String city, LocalDate today) {
        if (stage(node).isEmpty()) {
            return Optional.of(Fault.KIND);
        }
        if (!text(node, "city").equals(city)) {
            return Optional.of(Fault.OTHER_CITY);
        }
        long amount = node.path("amount").asLong(0);
        boolean reads =
                channel(node).isPresent()
                        && text(node, "number").matches("[0-9]{16}")
                        && amount > 0
                        && amount <= LARGEST
                        && paidAt(node).filter(at -> isNear(at.toLocalDate(), today)).isPresent();
        return reads ? barcode(node, city, amount) : Optional.of(Fault.FIELD);
    }

    /** A till sends what it scanned: it must say what the message says. */
    private static Optional<Fault> barcode(JsonNode node, String city, long amount) {
        var digits = text(node, "barcode");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        var scanned = SlipBarcode.parse(digits);
        boolean same =
                scanned.filter(it -> it.number().value().equals(text(node, "number")))
                        .filter(it -> it.amount().amount() == amount)
                        .isPresent();
        if (!same) {
            return Optional.of(Fault.BARCODE);
        }
        return scanned.filter(it -> it.city().equals(city.substring(0, 5))).isPresent()
                ? Optional.empty()
                : Optional.of(Fault.OTHER_CITY);
    }

    private static Told told(JsonNode node, String reference) {
        return new Told(
                stage(node).orElseThrow(),
                new AgentLine(
                        0,
                        channel(node).orElseThrow(),
                        reference,
                        text(node, "number"),
                        Yen.of(node.path("amount").asLong()),
                        paidAt(node).orElseThrow(),
                        null,
                        CollectingAgent.link(text(node, "link")).orElse(null)));
    }

    /** A 確報 comes in a file only: it has a sum at its end. */
    private static Optional<Stage> stage(JsonNode node) {
        return Stream.of(Stage.FLASH, Stage.CANCELLED)
                .filter(stage -> stage.code().equals(text(node, "kind")))
                .findFirst();
    }

    private static Optional<PaymentChannel> channel(JsonNode node) {
        return switch (text(node, "channel")) {
            case "C" -> Optional.of(PaymentChannel.STORE);
            case "P" -> Optional.of(PaymentChannel.PAY_EASY);
            case "E" -> Optional.of(PaymentChannel.EL_QR);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDateTime> paidAt(JsonNode node) {
        try {
            return Optional.of(LocalDateTime.parse(text(node, "paidAt"), MOMENT));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusYears(1)) && day.isBefore(today.plusDays(2));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
