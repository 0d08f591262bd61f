package jp.monobe.municipality;

import java.util.List;

/**
 * The board of education as an authority of its own (教育委員会).
 *
 * @param name as it signs, such as 南国市教育委員会
 * @param procedures whose dispositions are its own
 */
public record EducationBoard(String name, List<String> procedures) {

    public EducationBoard {
        procedures = List.copyOf(procedures);
    }

    public boolean disposesOf(String procedure) {
        return procedures.contains(procedure);
    }
}
