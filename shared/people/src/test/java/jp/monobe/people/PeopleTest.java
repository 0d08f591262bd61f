package jp.monobe.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {

    @TempDir Path dir;

    @Test
    void writesTheSameBytesForTheSameSeedAndOthersForAnother() throws IOException {
        long start = System.nanoTime();
        var one = written(1, "one");
        System.out.printf("people: %.1f s%n", (System.nanoTime() - start) / 1e9);
        var again = written(1, "again");
        var other = written(2, "other");

        var files = files(one);
        assertThat(files).hasSize(16);
        for (var file : files) {
            assertThat(Files.mismatch(one.resolve(file), again.resolve(file))).isEqualTo(-1);
        }
        var persons = Path.of("392049/persons.csv");
        assertThat(Files.mismatch(one.resolve(persons), other.resolve(persons))).isPositive();
    }

    @Test
    void writesTheColumnsOfTheHeading() throws IOException {
        var lines = Files.readAllLines(written(1, "one").resolve("392049/persons.csv"));

        assertThat(lines.getFirst())
                .startsWith("addressee_no,household_no,relationship,name,kana,");
        assertThat(lines).allMatch(line -> line.split(",", -1).length == 25);
        assertThat(lines.get(2))
                .contains("岡林　咲良,オカバヤシ　サクラ,OFFICIAL,,,1995-04-08,F,JP,7830004,大埇甲,1234番地5");
    }

    private Path written(long seed, String name) {
        var target = dir.resolve(name);
        People.write(target, seed, Cities.TODAY);
        return target;
    }

    private static List<Path> files(Path root) throws IOException {
        try (var paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).map(root::relativize).toList();
        }
    }
}
