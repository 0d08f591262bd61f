package jp.monobe.allowance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.allowance.ClaimContext.Conflict;
import jp.monobe.casework.model.Check;
import jp.monobe.casework.model.Unavoidable;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.exchange.Delivery;
import jp.monobe.kernel.OpenDays;
import jp.monobe.procedure.claim.Claims;
import jp.monobe.procedure.form.Forms;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.reference.Holidays;
import jp.monobe.registry.PersonRecord;
import jp.monobe.testing.Filed;
import jp.monobe.testing.Registered;
import org.jspecify.annotations.Nullable;

/** A claim of 物部花子 for her newborn, and what the registry is made to say of it. */
class JudgedClaim {

    Claims claim = Claims.aClaim();

    private final OpenDays openDays = Holidays.japan().office();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private String birthDate = "2026-11-10";
    private boolean typed;
    private Answer.@Nullable Account account;
    private @Nullable Registered applicant = Registered.person("物部　花子", "1990-05-05");
    private @Nullable Registered spouse;
    private @Nullable Registered child;
    private @Nullable String certifiedAs;
    private @Nullable Unavoidable recognised;

    JudgedClaim() {
        child = Registered.person("物部　k1", birthDate);
    }

    void applicant(@Nullable Registered other) {
        applicant = other;
    }

    void child(@Nullable Registered other) {
        child = other;
    }

    void bornOn(String date) {
        birthDate = date;
        child = Registered.person("物部　k1", date);
    }

    /** She names him, and the registry knows him. */
    void married(Registered husband) {
        named(husband);
        spouse = husband;
    }

    void named(Registered husband) {
        claim.with(Forms.member("夫", "SPOUSE", "1988-01-01"));
    }

    void spouseOnRecord(Registered husband) {
        spouse = husband;
    }

    void certifiedAs(String number) {
        certifiedAs = number;
    }

    /** A clerk recorded it. */
    void recognised(String from, String until, String cause) {
        recognised = new Unavoidable(LocalDate.parse(from), LocalDate.parse(until), cause);
    }

    void conflict(Conflict conflict) {
        conflicts.add(conflict);
    }

    void account(String holder) {
        claim.saying("account-source", "OWN_ACCOUNT");
        account = new Answer.Account("0175", "201", "1", "0123456", holder);
    }

    Claims typedChild() {
        typed = true;
        return claim.with(
                new TypedPerson(
                        "c1", "children", "物部　k1", "モノベ", LocalDate.parse(birthDate), "CHILD"));
    }

    List<Check> checks() {
        if (checks.isEmpty()) {
            checks.addAll(ClaimChecks.of(context()));
        }
        return checks;
    }

    Check check(String code) {
        return checks().stream()
                .filter(check -> check.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ClaimContext context() {
        if (!typed) {
            claim.with(Forms.member("k1", "CHILD", birthDate));
        }
        var file = file();
        var read = ReadClaim.claim(file).orElseThrow();
        var children = new LinkedHashMap<String, PersonRecord>();
        if (child != null) {
            children.put(typed ? "c1" : "k1", child.build());
        }
        return new ClaimContext(
                file,
                read,
                ReadClaim.estimate(file, read, openDays),
                Optional.ofNullable(applicant).map(Registered::build),
                Optional.ofNullable(spouse).map(Registered::build),
                children,
                Optional.ofNullable(certifiedAs),
                conflicts,
                openDays);
    }

    private CaseFile file() {
        var answers = claim.answers();
        if (account != null) {
            answers = answers.with(AnswerKey.of("account"), account);
        }
        var filing =
                Filed.aFiling(claim.people(), answers, Filed.aFiling().build().verified()).build();
        return new CaseFile(
                UUID.randomUUID(),
                filing.receiptNumber(),
                Forms.claim(),
                Optional.empty(),
                answers,
                filing.shown(),
                filing.verified(),
                filing.claimDate(),
                Delivery.POST,
                Optional.empty(),
                Optional.ofNullable(recognised),
                Optional.empty(),
                Map.of());
    }
}
