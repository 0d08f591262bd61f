package jp.monobe.staff;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.VISITOR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.internal.OperatorRows;
import jp.monobe.staff.internal.SignInRows;
import jp.monobe.staff.internal.StaffRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets staff in: finds the city, then the person in that city's directory. */
@Service
public class StaffSignIn {

    private static final String SECOND_FACTOR = "otp";

    private final SignInRows signIns;
    private final StaffRows staff;
    private final OperatorRows operators;
    private final AuditTrail audit;

    StaffSignIn(SignInRows signIns, StaffRows staff, OperatorRows operators, AuditTrail audit) {
        this.signIns = signIns;
        this.staff = staff;
        this.operators = operators;
        this.audit = audit;
    }

    /** The one city of a sign-in; runs in the platform's scope. */
    @Guarded(
            by = {VISITOR, JOB},
            outsideCities = true)
    public Optional<MunicipalityCode> find(String issuer, String sub) {
        return signIns.cityOf(issuer, sub);
    }

    /** Whoever is refused is on the trail too, in her own name where she has one. */
    @Guarded(by = VISITOR)
    @Transactional
    public Entry enter(StaffIdentity identity) {
        var member = staff.find(identity.issuer(), identity.sub());
        if (member.isEmpty()) {
            audit.record("staff.refused", "staff", List.of(), "not on the staff");
            return new Entry.NotOnTheStaff();
        }
        if (!identity.amr().contains(SECOND_FACTOR)) {
            record(member.get().id(), "staff.refused", "no second factor");
            return new Entry.NoSecondFactor();
        }
        record(member.get().id(), "staff.sign-in", String.join(" ", identity.amr()));
        return new Entry.Entered(member.get());
    }

    /** What she is for the operator, if anything; runs in the platform's scope. */
    @Guarded(by = VISITOR, outsideCities = true)
    public Set<Role> operatorRoles(UUID staffId) {
        return operators.rolesOf(staffId);
    }

    /** In her own name, though nobody is bound yet. */
    private void record(UUID id, String act, String reason) {
        Acting.as(new Actor.Staff(id), Acting.current().scope())
                .run(() -> audit.record(act, "staff", id, reason));
    }
}
