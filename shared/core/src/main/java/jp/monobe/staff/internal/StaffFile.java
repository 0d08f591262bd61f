package jp.monobe.staff.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.monobe.registry.CsvFile;
import jp.monobe.registry.CsvRow;
import jp.monobe.staff.Role;

/** A city's staff as listed in {@code staff.csv}. */
public final class StaffFile {

    private StaffFile() {}

    public static List<StaffRows.Entry> read(Path file, String issuer) {
        var entries = new ArrayList<StaffRows.Entry>();
        CsvFile.read(
                file,
                row ->
                        entries.add(
                                new StaffRows.Entry(
                                        issuer,
                                        row.text("sub"),
                                        row.text("name"),
                                        row.text("kana"),
                                        row.text("division"),
                                        roles(row))));
        return List.copyOf(entries);
    }

    private static Set<Role> roles(CsvRow row) {
        return row.as(
                "roles",
                text ->
                        Arrays.stream(text.split(" "))
                                .filter(word -> !word.isEmpty())
                                .map(Role::valueOf)
                                .collect(Collectors.toSet()));
    }
}
