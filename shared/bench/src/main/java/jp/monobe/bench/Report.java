package jp.monobe.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What one benchmark found: a table for who reads, and JSON under {@code target/bench}. */
public final class Report {

    private final String name;
    private final Machine machine;
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public Report(String name, Machine machine) {
        this.name = name;
        this.machine = machine;
    }

    public void add(Figure figure) {
        figures.add(figure);
    }

    public void single(String what, double value, String unit, @Nullable Limit limit) {
        add(Figure.single(what, value, unit, limit));
    }

    /** Ours, the peer's, and the ratio that is judged. */
    public void pairs(String what, String peer, Pairs pairs, String unit, Limit ratio) {
        add(Figure.median(what, pairs.ours(), unit, null));
        add(Figure.median(peer, pairs.peer(), unit, null));
        add(Figure.median(what + " : " + peer, pairs.ratios(), "×", ratio));
    }

    /** What the reader should know, such as how many rounds there were. */
    public void note(String note) {
        notes.add(note);
    }

    public boolean isReached() {
        return figures.stream().noneMatch(figure -> figure.verdict() == Verdict.NOT_REACHED);
    }

    /** Whoever pipes this into a document gets a table of Markdown. */
    public void print(PrintStream out) {
        out.printf("%n### bench %s%n%n%s%n%n", name, machine);
        out.println("| figure | measured | spread | limit | |");
        out.println("| --- | ---: | --- | --- | --- |");
        for (var figure : figures) {
            out.printf(
                    "| %s | %s %s | %s | %s | %s |%n",
                    figure.what(),
                    number(figure.value()),
                    figure.unit(),
                    figure.least() == figure.most()
                            ? ""
                            : number(figure.least()) + " – " + number(figure.most()),
                    figure.limit() == null
                            ? ""
                            : figure.limit() + " (" + figure.limit().source() + ")",
                    figure.verdict());
        }
        if (!notes.isEmpty()) {
            out.println();
            notes.forEach(note -> out.println("- " + note));
        }
        out.printf("%n%s%n", outcome());
    }

    /** In one line: passed, or which limits were not. */
    String outcome() {
        var limited = figures.stream().filter(figure -> figure.limit() != null).toList();
        var missed =
                limited.stream()
                        .filter(figure -> figure.verdict() == Verdict.NOT_REACHED)
                        .map(Figure::what)
                        .toList();
        return missed.isEmpty()
                ? "PASS: bench %s reached all of its %d limits.".formatted(name, limited.size())
                : "FAIL: bench %s did not reach %d of its %d limits: %s."
                        .formatted(name, missed.size(), limited.size(), String.join("; ", missed));
    }

    /** Beside it is the JSON of the run before, overwritten. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bench", name);
        json.put("machine", machine);
        json.put("reached", isReached());
        json.put("figures", figures);
        json.put("verdicts", figures.stream().map(Figure::verdict).toList());
        json.put("notes", notes);
        Files.writeString(
                folder.resolve(name + ".json"),
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(json));
    }

    private static String number(double value) {
        return String.format(
                Locale.ROOT,
                Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f",
                value);
    }
}
