package jp.monobe.municipality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import jp.monobe.kernel.MunicipalityCode;

/**
 * Where a city's secrets of its agreements lie, outside the database (鍵の置き場所). The only reader of
 * these files; they are read each time, so that a key can be changed while a program runs.
 */
public final class KeyFolder {

    /** A file with a secret of each city. */
    public enum Key {
        /** {@code api}, {@code key}, {@code webhook}. */
        CARD("card-", ".properties"),
        /** {@code api}, {@code key}; where banks are linked {@code banks}, {@code link}. */
        COLLECTING("agent-", ".properties"),
        /** A key and nothing else. */
        PAY_LINK("paylink-", ".key");

        private final String before;
        private final String after;

        Key(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    /** The file lies there and cannot be read, or lacks what it must say; holds no secret. */
    public static final class Unreadable extends IllegalStateException {
        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }

    private final String folder;

    /**
     * @param folder of the files; blank where there are none
     */
    public KeyFolder(String folder) {
        this.folder = folder;
    }

    public boolean isThere(Key key, MunicipalityCode city) {
        return !folder.isBlank() && Files.exists(file(key, city));
    }

    /** Empty where the city has none; throws {@link Unreadable}. */
    public Optional<String> text(Key key, MunicipalityCode city) {
        if (!isThere(key, city)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file(key, city)).strip());
        } catch (IOException e) {
            throw new Unreadable(name(key, city) + " " + e.getClass().getSimpleName());
        }
    }

    /** The same as lines; throws {@link Unreadable}. */
    public Optional<Lines> lines(Key key, MunicipalityCode city) {
        if (!isThere(key, city)) {
            return Optional.empty();
        }
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file(key, city))) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(name(key, city) + " " + e.getClass().getSimpleName());
        }
        return Optional.of(new Lines(name(key, city), lines));
    }

    /** What a file says, by name. Not printable, since it holds secrets. */
    public static final class Lines {

        private final String file;
        private final Properties lines;

        private Lines(String file, Properties lines) {
            this.file = file;
            this.lines = lines;
        }

        /** Empty when it is missing or blank. */
        public Optional<String> find(String name) {
            return Optional.ofNullable(lines.getProperty(name))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty());
        }

        /** Throws {@link Unreadable} when it is missing or blank. */
        public String get(String name) {
            return find(name).orElseThrow(() -> new Unreadable(file + " has no " + name));
        }

        @Override
        public String toString() {
            return "Lines[" + file + "]";
        }
    }

    private Path file(Key key, MunicipalityCode city) {
        return Path.of(folder, name(key, city));
    }

    private static String name(Key key, MunicipalityCode city) {
        return key.before + city + key.after;
    }
}
