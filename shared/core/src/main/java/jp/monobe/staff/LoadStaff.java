package jp.monobe.staff;

import static jp.monobe.municipality.Guarded.Who.JOB;

import java.nio.file.Path;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.internal.EnrolStaff;
import jp.monobe.staff.internal.StaffFile;
import org.springframework.stereotype.Service;

/** Takes over a city's staff from {@code staff.csv}, as the demonstration does. */
@Service
public class LoadStaff {

    private final EnrolStaff enrol;

    LoadStaff(EnrolStaff enrol) {
        this.enrol = enrol;
    }

    /**
     * Runs in the city's scope, outside a transaction; writing again changes nothing.
     *
     * @param folder the city's folder
     * @param issuer of the identity provider at which they sign in
     * @return how many
     */
    @Guarded(by = JOB)
    public int load(Path folder, String issuer) {
        var entries = StaffFile.read(folder.resolve("staff.csv"), issuer);
        enrol.all(entries);
        return entries.size();
    }
}
