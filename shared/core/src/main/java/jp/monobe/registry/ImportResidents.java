package jp.monobe.registry;

import static jp.monobe.municipality.Guarded.Who.JOB;

import java.nio.file.Path;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;

/** Stores the people of a city from a folder of CSV files; repeating it replaces what was there. */
@Service
public class ImportResidents {

    ImportResidents() {}

    /** Reads persons, relations and protections; throws with file and line when one is wrong. */
    @Guarded(by = JOB)
    public ImportReport load(Path folder) {
        throw new UnsupportedOperationException();
    }
}
