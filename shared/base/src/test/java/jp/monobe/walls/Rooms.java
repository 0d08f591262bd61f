package jp.monobe.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.monobe.docs.CommittedPage;

/** The rooms in order of knowledge, as docs/reference/rooms.md lists them: the page is the rule. */
final class Rooms {

    private static final String HOUSE = "jp.monobe.";
    private static final Pattern MODULE = Pattern.compile("^\\| `([a-z/]+)` \\|.*");
    private static final Pattern ROOM = Pattern.compile("^\\|[^|]*\\| `([a-z]+)` \\|.*");

    record Room(String name, String module, int place) {

        /** Front and core are two zones: neither knows the other, whatever the order. */
        boolean mayKnow(Room other) {
            boolean zones = module.equals("shared/core") && other.module.equals("shared/front");
            return place == other.place || (place > other.place && !zones);
        }
    }

    private final List<Room> all;

    private Rooms(List<Room> all) {
        this.all = List.copyOf(all);
    }

    static Rooms asDocumented() {
        try {
            return of(Files.readAllLines(CommittedPage.of("docs/reference/rooms.md").path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rooms of(List<String> lines) {
        var found = new ArrayList<Room>();
        var module = "";
        for (var line : lines) {
            var begins = MODULE.matcher(line);
            module = begins.matches() ? begins.group(1) : module;
            var room = ROOM.matcher(line);
            if (room.matches()) {
                found.add(new Room(room.group(1), module, found.size()));
            }
        }
        return new Rooms(found);
    }

    /** Whether a class lives in the house at all, and not in its hall: the modules' entries. */
    boolean has(JavaClass type) {
        return type.getPackageName().startsWith(HOUSE);
    }

    String nameOf(JavaClass type) {
        return type.getPackageName().substring(HOUSE.length()).split("\\.", 2)[0];
    }

    Optional<Room> of(JavaClass type) {
        return all.stream().filter(room -> room.name().equals(nameOf(type))).findFirst();
    }

    List<Room> in(String module) {
        return all.stream().filter(room -> room.module().equals(module)).toList();
    }
}
