package jp.monobe.procedure.catalogue;

import java.util.stream.IntStream;

/** A catalogue file as text, to tell the line on which an entry begins. */
record FileText(String name, String content) {

    boolean has(String id) {
        return line(id) > 0;
    }

    /** Where words first stand within an entry; where the entry begins if they do not. */
    String place(String id, String words) {
        int first = line(id);
        var lines = content.lines().toList();
        return name
                + ":"
                + IntStream.rangeClosed(first, lines.size())
                        .takeWhile(at -> at == first || !begins(lines.get(at - 1)))
                        .filter(at -> lines.get(at - 1).contains(words))
                        .findFirst()
                        .orElse(first);
    }

    private static boolean begins(String line) {
        return line.strip().startsWith("- id: ");
    }

    /** The last line up to a given one on which a name stands. */
    String placeBefore(int line, String start) {
        var lines = content.lines().limit(line).toList();
        return IntStream.iterate(lines.size(), number -> number > 0, number -> number - 1)
                .filter(number -> lines.get(number - 1).strip().startsWith(start))
                .mapToObj(number -> name + ":" + number)
                .findFirst()
                .orElse(name + ":" + line);
    }

    private int line(String id) {
        var lines = content.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(number -> lines.get(number).strip().equals("- id: " + id))
                .map(number -> number + 1)
                .findFirst()
                .orElse(0);
    }
}
