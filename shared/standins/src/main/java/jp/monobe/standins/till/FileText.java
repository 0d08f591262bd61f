package jp.monobe.standins.till;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes 収納データ by docs/reference/agent-file.md, apart from the office's reader; all payments of a
 * file are by eL-QR, or none is.
 *
 * @param kind 01 速報, 02 確報, 03 速報取消
 * @param day YYYYMMDD on which it is made
 * @param number the agent's of the file
 * @param paidIn 払込日 YYYYMMDD, of kind 02
 */
record FileText(String kind, String day, String city, long number, String paidIn) {

    /** How a file can be spoilt on the way. */
    enum Damage {
        NONE,
        CUT,
        TOTALS
    }

    byte[] of(List<Paid> payments, Damage damage) {
        var text = new StringBuilder();
        boolean elQr = payments.getFirst().isByElQr();
        line(
                text,
                (elQr ? "1EL" : "1MB")
                        + kind
                        + day
                        + city
                        + (elQr ? ElCode.AGENCY + " " : Collector.MAKER)
                        + "%010d".formatted(number));
        long sum = 0;
        for (var paid : payments) {
            line(text, elQr ? ofElQr(paid) : ofOther(paid));
            sum += paid.yen();
        }
        line(
                text,
                "8%06d%012d".formatted(payments.size(), damage == Damage.TOTALS ? sum + 1 : sum));
        line(text, "9");
        var bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
        return damage == Damage.CUT ? java.util.Arrays.copyOf(bytes, bytes.length - 150) : bytes;
    }

    private String ofElQr(Paid paid) {
        return "2E%-20s%s%s%010d%s"
                .formatted(paid.reference(), paid.at(), paid.barcode(), paid.yen(), paidIn);
    }

    private String ofOther(Paid paid) {
        return "2%s%-20s%s%16s%-44s%010d%s"
                .formatted(
                        paid.channel(),
                        paid.reference(),
                        paid.at(),
                        paid.number(),
                        paid.barcode(),
                        paid.yen(),
                        kind.equals("02") ? paidIn : "");
    }

    private static void line(StringBuilder text, String content) {
        text.append("%-120s\r\n".formatted(content));
    }
}
