package jp.monobe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.casework.CaseDecisions;
import jp.monobe.casework.CaseDesk;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.DeskResult;
import jp.monobe.casework.IssueDecision;
import jp.monobe.casework.TakeIn;
import jp.monobe.casework.model.Proposal;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Supplement;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.staff.Entry;
import jp.monobe.staff.LoadStaff;
import jp.monobe.staff.StaffIdentity;
import jp.monobe.staff.StaffSignIn;
import org.springframework.stereotype.Component;

/** A city's clerks, and what they do with a case; the bridge that brings it in. */
@Component
public class Desk {

    public static final Actor BRIDGE = new Actor.Job("bridge");

    private static final String ISSUER = "https://desk.example";
    private static final Set<Scope.City> STAFFED = new HashSet<>();

    private final TakeIn takeIn;
    private final CaseDesk cases;
    private final CaseDecisions decisions;
    private final IssueDecision issuing;
    private final LoadStaff staff;
    private final StaffSignIn signIn;

    Desk(
            TakeIn takeIn,
            CaseDesk cases,
            CaseDecisions decisions,
            IssueDecision issuing,
            LoadStaff staff,
            StaffSignIn signIn) {
        this.takeIn = takeIn;
        this.cases = cases;
        this.decisions = decisions;
        this.issuing = issuing;
        this.staff = staff;
        this.signIn = signIn;
    }

    /** CLERK. */
    public Acting clerk() {
        return clerk(TestCities.IN_NANKOKU);
    }

    public Acting clerk(Scope.City city) {
        return member(city, "clerk");
    }

    /** CLERK and APPROVER. */
    public Acting chief() {
        return chief(TestCities.IN_NANKOKU);
    }

    public Acting chief(Scope.City city) {
        return member(city, "chief");
    }

    /** Another CLERK and APPROVER. */
    public Acting deputy() {
        return member(TestCities.IN_NANKOKU, "deputy");
    }

    /** ADMINISTRATOR: sees no cases. */
    public Acting administrator() {
        return administrator(TestCities.IN_NANKOKU);
    }

    public Acting administrator(Scope.City city) {
        return member(city, "admin");
    }

    /** ACCOUNTANT: sees no cases either. */
    public Acting accountant() {
        return member(TestCities.IN_NANKOKU, "accountant");
    }

    public static Acting bridge() {
        return Acting.as(BRIDGE, TestCities.IN_NANKOKU);
    }

    private synchronized Acting member(Scope.City city, String who) {
        if (STAFFED.add(city)) {
            Acting.as(BRIDGE, city).run(() -> staff.load(file(), ISSUER + city.code()));
        }
        var identity = new StaffIdentity(ISSUER + city.code(), who, who, Set.of("pwd", "otp"));
        var entry = Acting.as(new Actor.Visitor(), city).call(() -> signIn.enter(identity));
        if (entry instanceof Entry.Entered(var member)) {
            return Acting.as(new Actor.Staff(member.id()), city);
        }
        throw new AssertionError(who + " may not enter: " + entry);
    }

    /** {@code sub} may stand in one city only: the issuer is made up for each. */
    private static Path file() {
        var lines =
                """
                sub,name,kana,division,roles
                clerk,武政　結子,タケマサ　ユイコ,子育て支援課,CLERK
                chief,有澤　和江,アリサワ　カズエ,子育て支援課,CLERK APPROVER
                deputy,窪田　誠一,クボタ　セイイチ,子育て支援課,CLERK APPROVER
                admin,徳弘　渉,トクヒロ　ワタル,総務課,ADMINISTRATOR
                accountant,岡崎　見本,オカザキ　ミホン,会計課,ACCOUNTANT
                """;
        try {
            var folder = Files.createTempDirectory(Path.of("target"), "staff");
            Files.writeString(folder.resolve("staff.csv"), lines);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public UUID takeIn(FilingPackage filing) {
        return takeIn(TestCities.IN_NANKOKU, filing);
    }

    public UUID takeIn(Scope.City city, FilingPackage filing) {
        return Acting.as(BRIDGE, city).call(() -> takeIn.filing(filing)).caseId();
    }

    public void takeIn(Supplement supplement) {
        bridge().run(() -> takeIn.supplement(supplement));
    }

    public CaseView open(UUID caseId) {
        return clerk().call(() -> cases.open(caseId));
    }

    /** As it stands when the act begins. */
    private long version(Acting who, UUID caseId) {
        return who.call(() -> cases.open(caseId)).version();
    }

    public DeskResult propose(UUID caseId, Proposal proposal) {
        return propose(clerk(), caseId, proposal);
    }

    public DeskResult propose(Acting who, UUID caseId, Proposal proposal) {
        long version = version(who, caseId);
        return who.call(() -> decisions.propose(caseId, version, proposal));
    }

    public DeskResult sign(Acting who, UUID caseId) {
        long version = version(who, caseId);
        return who.call(() -> decisions.sign(caseId, version));
    }

    public DeskResult undo(Acting who, UUID caseId) {
        long version = version(who, caseId);
        return who.call(() -> decisions.undo(caseId, version));
    }

    public DeskResult issue(UUID caseId) {
        return issue(clerk(), caseId);
    }

    public DeskResult issue(Acting who, UUID caseId) {
        long version = version(who, caseId);
        return who.call(() -> issuing.issue(caseId, version));
    }

    /** Proposed by the clerk and signed by the chief. */
    public UUID signed(FilingPackage filing, Proposal proposal) {
        var caseId = takeIn(filing);
        done(() -> propose(caseId, proposal));
        done(() -> sign(chief(), caseId));
        return caseId;
    }

    /** Decided, with its notice out. */
    public UUID issued(FilingPackage filing, Proposal proposal) {
        var caseId = signed(filing, proposal);
        done(() -> issue(caseId));
        return caseId;
    }

    public static void done(Supplier<DeskResult> act) {
        var result = act.get();
        if (!(result instanceof DeskResult.Done)) {
            throw new AssertionError("Not done: " + result);
        }
    }
}
