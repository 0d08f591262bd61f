package jp.monobe.allowance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.monobe.casework.model.Assessment;
import jp.monobe.casework.model.Check;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Unavoidable;
import jp.monobe.casework.spi.Assessor;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.document.DocumentSpec;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.law.ReasonText;
import jp.monobe.law.allowance.ChildAmount;
import jp.monobe.notice.LetterHead;
import jp.monobe.procedure.claim.AllowanceClaim;
import jp.monobe.procedure.model.TypedPerson;
import org.springframework.stereotype.Component;

/** 児童手当 認定請求: checks, entitlement with its explanation, notice, and the certification. */
@Component
@LegalBasis("児童手当法4条, 6条, 7条, 8条, 17条")
class ChildAllowanceAssessor implements Assessor {

    private static final ReasonText REASONS = ReasonText.japanese();

    private final ReadClaim claims;
    private final ClaimNotice notices;
    private final Certify certify;
    private final Bound bound;

    ChildAllowanceAssessor(ReadClaim claims, ClaimNotice notices, Certify certify, Bound bound) {
        this.claims = claims;
        this.notices = notices;
        this.certify = certify;
        this.bound = bound;
    }

    @Override
    public Optional<String> procedure() {
        return Optional.of(AllowanceClaim.PROCEDURE);
    }

    /** The spouse is asked about field by field. */
    @Override
    public List<TypedPerson> named(CaseFile file) {
        var named = new ArrayList<>(file.answers().people());
        ReadClaim.claim(file)
                .flatMap(AllowanceClaim::spouse)
                .filter(spouse -> !spouse.inHousehold())
                .ifPresent(spouse ->
                        named.addFirst(
                                new TypedPerson(
                                        "spouse",
                                        "spouse",
                                        spouse.name(),
                                        spouse.kana(),
                                        spouse.birthDate(),
                                        "SPOUSE")));
        return named;
    }

    @Override
    public boolean canBeGranted(CaseFile file) {
        return ReadClaim.claim(file).isPresent();
    }

    @Override
    public Set<String> bound(CaseFile file) {
        return Bound.words(needed(file));
    }

    @Override
    public Optional<String> grantedElsewhere(CaseFile file) {
        return bound.elsewhere(needed(file));
    }

    @Override
    public Assessment assess(CaseFile file) {
        return claims.of(file)
                .map(context ->
                        new Assessment(
                                ClaimChecks.of(context),
                                headline(context),
                                lines(context),
                                stated(context),
                                context.people()))
                .orElseGet(() ->
                        new Assessment(
                                List.of(ClaimChecks.check("incomplete", Check.Tone.STOP)),
                                "",
                                List.of()));
    }

    private static Optional<Unavoidable> stated(ClaimContext context) {
        var event = context.claim().event();
        return event.hindrance()
                .flatMap(it ->
                        event.hindranceCause()
                                .map(cause -> new Unavoidable(it.from(), it.until(), cause)));
    }

    private static String headline(ClaimContext context) {
        var estimate = context.estimate();
        return estimate.entitlement().isPaid()
                ? Words.of("headline", estimate.monthly(), estimate.firstMonth())
                : Words.of("headline.none");
    }

    private static List<Assessment.Line> lines(ClaimContext context) {
        var lines = new ArrayList<Assessment.Line>();
        lines.add(
                new Assessment.Line(
                        Words.of("line.start"),
                        Words.month(context.estimate().firstMonth()),
                        REASONS.of(context.estimate().start().reasons())));
        for (var child : context.estimate().children()) {
            lines.add(line(context, child));
        }
        return lines;
    }

    private static Assessment.Line line(ClaimContext context, ChildAmount child) {
        var named = ClaimNotice.named(context.claim(), child.key());
        var label =
                child.order() == 0
                        ? Words.of("line.not-counted", named.name(), named.birthDate())
                        : Words.of("line.child", child.order(), named.name(), named.birthDate());
        return new Assessment.Line(
                label, Words.of("line.amount", child.amount()), REASONS.of(child.reasons()));
    }

    @Override
    public DocumentSpec notice(CaseFile file, Proposal decision, LetterHead head) {
        return switch (decision) {
            case Proposal.Approve _ -> notices.certified(needed(file), head);
            case Proposal.Reject reject -> notices.rejected(file, reject, head);
        };
    }

    @Override
    public void decided(CaseFile file, Proposal decision, LocalDate on) {
        if (decision instanceof Proposal.Approve) {
            certify.certify(needed(file), on);
        }
    }

    private ClaimContext needed(CaseFile file) {
        return claims.of(file)
                .orElseThrow(() ->
                        new IllegalStateException("A claim that lacks answers cannot be approved"));
    }
}
