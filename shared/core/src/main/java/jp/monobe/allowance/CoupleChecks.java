package jp.monobe.allowance;

import static jp.monobe.allowance.ClaimChecks.check;
import static jp.monobe.allowance.ClaimChecks.said;

import java.util.List;
import jp.monobe.casework.model.Check;
import jp.monobe.casework.model.Check.Tone;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.procedure.claim.Spouse;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.model.NameKey;

/** Checks of the claimant beside her spouse: whether there is one, and who keeps the family. */
@LegalBasis("児童手当法4条3項・4項")
final class CoupleChecks {

    private final ClaimContext context;

    CoupleChecks(ClaimContext context) {
        this.context = context;
    }

    List<Check> all() {
        return List.of(spouse(), income());
    }

    private Check spouse() {
        var named = context.claim().spouse();
        var registered = context.spouse();
        if (context.applicant().isEmpty()) {
            return said("spouse", Tone.LOOK, "unlinked");
        }
        if (named.isEmpty()) {
            return registered
                    .map(other -> check("spouse", Tone.LOOK, other.name()))
                    .orElseGet(() -> said("spouse", Tone.FINE, "none"));
        }
        return registered.filter(other -> isSame(named.get(), other)).isPresent()
                ? check("spouse", Tone.FINE)
                : said("spouse", Tone.LOOK, "differs", named.get().name());
    }

    private static boolean isSame(Spouse named, PersonRecord registered) {
        return named.birthDate().equals(registered.birthDate())
                && NameKey.of(named.name())
                        .isOneOf(registered.name(), registered.alias(), registered.roman());
    }

    private Check income() {
        if (context.claim().spouse().filter(Spouse::divorceTalks).isPresent()) {
            return said("income", Tone.LOOK, "divorce");
        }
        if (context.claim().spouse().isEmpty() && context.spouse().isEmpty()) {
            return said("income", Tone.FINE, "alone");
        }
        var own = context.applicant().map(PersonRecord::income);
        var spouse = context.spouse().map(PersonRecord::income);
        if (own.isEmpty() || spouse.isEmpty()) {
            return said("income", Tone.LOOK, "unknown");
        }
        return spouse.get().compareTo(own.get()) > 0
                ? check("income", Tone.LOOK, spouse.get(), own.get())
                : check("income", Tone.FINE);
    }
}
