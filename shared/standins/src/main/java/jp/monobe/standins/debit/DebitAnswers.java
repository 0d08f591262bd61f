package jp.monobe.standins.debit;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a request (全銀 91) and writes what the bank says of it; apart from the product's own reader.
 */
final class DebitAnswers {

    private static final Charset JIS = Charset.forName("JIS_X0201");
    private static final int WIDTH = 120;
    private static final int CODE = 111;

    /**
     * A line of the request.
     *
     * @param at among the lines of data, from 0
     */
    record Line(int at, String holder, String account, long yen) {}

    private final List<String> lines;

    private DebitAnswers(List<String> lines) {
        this.lines = lines;
    }

    /** Throws when it is no such file. */
    static DebitAnswers of(byte[] file) {
        var lines = List.of(new String(file, JIS).split("\r\n"));
        boolean is =
                lines.size() > 2
                        && lines.getFirst().startsWith("191")
                        && lines.stream().allMatch(line -> line.length() == WIDTH);
        if (!is) {
            throw new IllegalArgumentException("Not a request to draw");
        }
        return new DebitAnswers(lines);
    }

    List<Line> lines() {
        var all = new ArrayList<Line>();
        for (var line : data()) {
            all.add(
                    new Line(
                            all.size(),
                            line.substring(50, 80).strip(),
                            line.substring(43, 50),
                            yen(line)));
        }
        return all;
    }

    /** 引落日 as MMDD. */
    String day() {
        return lines.getFirst().substring(54, 58);
    }

    /**
     * @param codes of the lines, from 0; the others are drawn
     */
    byte[] answer(Map<Integer, Character> codes) {
        var out = new ArrayList<String>();
        out.add(lines.getFirst());
        long all = 0;
        long drawn = 0;
        int count = 0;
        var data = data();
        for (int at = 0; at < data.size(); at++) {
            var line = data.get(at);
            char code = codes.getOrDefault(at, '0');
            out.add(line.substring(0, CODE) + code + line.substring(CODE + 1));
            all += yen(line);
            if (code == '0') {
                drawn += yen(line);
                count++;
            }
        }
        var sums =
                "8%06d%012d%06d%012d%06d%012d"
                        .formatted(
                                data.size(), all, count, drawn, data.size() - count, all - drawn);
        out.add(sums + " ".repeat(WIDTH - sums.length()));
        out.add(lines.getLast());
        return (String.join("\r\n", out) + "\r\n").getBytes(JIS);
    }

    private List<String> data() {
        return lines.stream().filter(line -> line.startsWith("2")).toList();
    }

    private static long yen(String line) {
        return Long.parseLong(line.substring(80, 90));
    }
}
