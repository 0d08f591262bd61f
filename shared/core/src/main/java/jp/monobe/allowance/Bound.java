package jp.monobe.allowance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.allowance.internal.Certified;
import jp.monobe.casework.spi.Subject;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.registry.PersonRecord;
import org.springframework.stereotype.Component;

/**
 * Whom a certification binds: its recipient and every child that is paid for, by one and only one.
 */
@Component
@LegalBasis("児童手当法4条、7条、9条")
class Bound {

    /** As the forms of the allowance name what they ask for. */
    static final String BENEFIT = "child-allowance";

    private final Certified certified;

    Bound(Certified certified) {
        this.certified = certified;
    }

    /**
     * Each by the registry's id and by name and birth date: two claims may name one child either
     * way.
     */
    static Set<String> words(ClaimContext context) {
        var words = new LinkedHashSet<String>();
        var verified = context.file().verified();
        words.add(Subject.recipient(BENEFIT, verified.name(), verified.birthDate()));
        context.applicant()
                .ifPresent(person -> words.add(Subject.recipient(BENEFIT, person.personId())));
        for (var child : children(context)) {
            words.add(Subject.child(BENEFIT, child.name(), child.birthDate()));
            if (child.personId() != null) {
                words.add(Subject.child(BENEFIT, child.personId()));
            }
        }
        return words;
    }

    Optional<String> elsewhere(ClaimContext context) {
        var month = context.estimate().firstMonth();
        UUID caseId = context.file().caseId();
        return context.applicant()
                .map(PersonRecord::personId)
                .flatMap(person -> certified.recipient(person, month, caseId))
                .or(() -> certified.child(children(context), month, caseId));
    }

    /** Who is paid for in some month; who is only counted or not in her care binds nobody. */
    private static List<Certified.Child> children(ClaimContext context) {
        var paid = Certify.paidFor(context);
        return context.claim().children().stream()
                .filter(child -> paid.contains(child.key()))
                .map(child ->
                        new Certified.Child(
                                Optional.ofNullable(context.children().get(child.key()))
                                        .map(PersonRecord::personId)
                                        .orElse(null),
                                child.name(),
                                child.birthDate()))
                .toList();
    }
}
