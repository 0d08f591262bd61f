package jp.monobe.payment.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes an agent's file by the reference page, apart from the reader. */
public final class AgentText {

    private final List<String> payments = new ArrayList<>();
    private String kind = "02";
    private String city = "392049";
    private String number = "0000000001";
    private String maker = "912345";
    private String madeOn = "20261121";
    private long sum;

    public AgentText kind(String code) {
        kind = code;
        return this;
    }

    public AgentText city(String code) {
        city = code;
        return this;
    }

    public AgentText maker(String six) {
        maker = six;
        return this;
    }

    public AgentText madeOn(String day) {
        madeOn = day;
        return this;
    }

    public AgentText number(String ten) {
        number = ten;
        return this;
    }

    public AgentText store(String reference, String slip, long amount) {
        return payment('C', reference, "20261120153000", slip, "", amount);
    }

    public AgentText payment(
            char channel, String reference, String at, String slip, String barcode, long amount) {
        var paidIn = kind.equals("02") ? "20261126" : "        ";
        payments.add(
                "2%c%-20s%s%s%-44s%010d%s%6s"
                        .formatted(channel, reference, at, slip, barcode, amount, paidIn, ""));
        sum += amount;
        return this;
    }

    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("1MB%s%s%s%s%s%85s".formatted(kind, madeOn, city, maker, number, ""));
        lines.addAll(payments);
        lines.add("8%06d%012d%101s".formatted(payments.size(), sum, ""));
        lines.add("9%119s".formatted(""));
        return lines;
    }

    public byte[] bytes() {
        return bytes(lines(), "\r\n");
    }

    public static byte[] bytes(List<String> lines, String end) {
        return (String.join(end, lines) + end).getBytes(StandardCharsets.ISO_8859_1);
    }
}
