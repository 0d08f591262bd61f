package jp.monobe.payment.model;

import java.util.ArrayList;
import java.util.List;

/** Writes a file of 共同収納 (eL-QR) by the reference page, apart from the reader. */
public final class ElText {

    private final List<String> payments = new ArrayList<>();
    private String kind = "02";
    private String city = "392049";
    private String number = "0000000001";
    private String madeOn = "20261121";
    private long sum;

    /** The 34 digits of a slip of 南国市 by the 16 of its 納付番号. */
    public static String number(String slip) {
        return "0000039204" + slip.substring(0, 15) + "123456101";
    }

    public ElText kind(String code) {
        kind = code;
        return this;
    }

    public ElText city(String code) {
        city = code;
        return this;
    }

    public ElText madeOn(String day) {
        madeOn = day;
        return this;
    }

    public ElText number10(String ten) {
        number = ten;
        return this;
    }

    public ElText paid(String reference, String elNumber, long amount) {
        return paid(reference, elNumber, amount, "20261120153000");
    }

    public ElText paid(String reference, String elNumber, long amount, String at) {
        payments.add(
                "2E%-20s%s%s%010d%s%32s"
                        .formatted(reference, at, elNumber, amount, "20261126", ""));
        sum += amount;
        return this;
    }

    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("1EL%s%s%s00000 %s%85s".formatted(kind, madeOn, city, number, ""));
        lines.addAll(payments);
        lines.add("8%06d%012d%101s".formatted(payments.size(), sum, ""));
        lines.add("9%119s".formatted(""));
        return lines;
    }

    public byte[] bytes() {
        return AgentText.bytes(lines(), "\r\n");
    }
}
