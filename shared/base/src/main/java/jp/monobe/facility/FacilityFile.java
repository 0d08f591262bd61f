package jp.monobe.facility;

import java.util.List;
import java.util.Set;
import jp.monobe.facility.model.Edition;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;

/**
 * What reading a file of facilities gave (取り込みの読み取り). Nothing is half read: either all rows are
 * right, or none is taken and everything that is wrong is told.
 */
public sealed interface FacilityFile {

    /** How much is told at most of what is wrong. */
    int MOST_PROBLEMS = 100;

    /**
     * All of it could be read.
     *
     * @param columns which the file has; the others say nothing of what is known already
     * @param ignored headings that belong to no edition
     */
    record Read(
            List<Facility> facilities,
            Edition edition,
            Charsets charset,
            Set<FacilityColumn> columns,
            List<String> ignored)
            implements FacilityFile {

        public Read {
            facilities = List.copyOf(facilities);
            columns = Set.copyOf(columns);
            ignored = List.copyOf(ignored);
        }
    }

    /** It is no such file: {@code key} names the sentence that says why and what to do. */
    record NoTable(String key, List<Object> arguments) implements FacilityFile {

        public NoTable {
            arguments = List.copyOf(arguments);
        }

        static NoTable of(String key, Object... arguments) {
            return new NoTable(key, List.of(arguments));
        }
    }

    /**
     * Some cells are wrong.
     *
     * @param total how many, of which {@code problems} are the first
     */
    record Wrong(List<Problem> problems, int total) implements FacilityFile {

        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /**
     * One wrong cell.
     *
     * @param line in the file, the heading being 1
     * @param heading the column's name in the newer edition; "" when it is of the whole row
     * @param cell the beginning of what stands there
     * @param key of the sentence that says what is wrong
     */
    record Problem(long line, String heading, String cell, String key) {}
}
