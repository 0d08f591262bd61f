package jp.monobe.staff;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.VISITOR;

import java.util.Optional;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;

/** Lets staff in: finds the city, then the person in that city's directory. */
@Service
public class StaffSignIn {

    StaffSignIn() {}

    /** The one city of a sign-in; runs in the platform's scope. */
    @Guarded(
            by = {VISITOR, JOB},
            outsideCities = true)
    public Optional<MunicipalityCode> find(String issuer, String sub) {
        throw new UnsupportedOperationException();
    }

    /** Empty without a second factor, or when she is not (or no longer) on the staff. */
    @Guarded(by = VISITOR)
    public Optional<StaffMember> enter(StaffIdentity identity) {
        throw new UnsupportedOperationException();
    }
}
