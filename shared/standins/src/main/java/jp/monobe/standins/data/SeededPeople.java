package jp.monobe.standins.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import jp.monobe.people.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The made-up people of all cities, written once, as of the day of the first start. */
public record SeededPeople(Path folder, LocalDate seedDate) {

    private static final Logger log = LoggerFactory.getLogger(SeededPeople.class);

    /** Finds yesterday's people, or writes new ones; a start that was killed leaves none. */
    public static SeededPeople in(DataFolder data, long seed, LocalDate today) {
        Path folder = data.resolve("people");
        LocalDate seedDate = seedDate(data.resolve("seed-date"), today);
        if (!Files.exists(folder.resolve("cast.json"))) {
            write(folder, data.resolve("people.unfinished"), seed, seedDate);
        }
        return new SeededPeople(folder, seedDate);
    }

    private static LocalDate seedDate(Path file, LocalDate today) {
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, today + "\n");
            }
            return LocalDate.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, Path unfinished, long seed, LocalDate asOf) {
        try {
            log.info("Making up people as of {}", asOf);
            FileSystemUtils.deleteRecursively(unfinished);
            Files.createDirectories(unfinished);
            People.write(unfinished, seed, asOf);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
