package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.allowance.CertifiedRecipients;
import jp.monobe.allowance.ImportRecipients;
import jp.monobe.counter.CounterDesk;
import jp.monobe.counter.EnterFiling;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.notice.KeptNotices;
import jp.monobe.notice.Notices;
import jp.monobe.notice.Postings;
import jp.monobe.notice.SendMail;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Doors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Every door of casework, notice, allowance and counter, tried by everybody whom it is not for. */
@SpringBootTest(classes = CaseRooms.class)
class WhoMayTest {

    private static final List<Class<?>> SERVICES =
            List.of(
                    AttachmentScans.class,
                    AttachmentStore.class,
                    CaseAttachments.class,
                    CaseCopy.class,
                    CaseDecisions.class,
                    CaseDesk.class,
                    CaseInbox.class,
                    CaseMessages.class,
                    CasesToLink.class,
                    CasesUndecided.class,
                    ForwardCase.class,
                    IdentifyAgain.class,
                    MessagesOut.class,
                    IssueDecision.class,
                    StatusOut.class,
                    TakeIn.class,
                    Notices.class,
                    KeptNotices.class,
                    Postings.class,
                    PostLetters.class,
                    PostUnopened.class,
                    ReadTrail.class,
                    RecogniseReason.class,
                    ReturnedCases.class,
                    SendMail.class,
                    CertifiedRecipients.class,
                    ImportRecipients.class,
                    CounterDesk.class,
                    EnterFiling.class);

    @Autowired private ApplicationContext context;
    @Autowired private Desk desk;

    static Stream<Method> doors() {
        return Doors.of(SERVICES);
    }

    @Test
    void noServiceOfTheseRoomsIsForgottenHere() {
        var all = Doors.services(context, "casework|notice|allowance|counter");

        assertThat(all).containsExactlyInAnyOrderElementsOf(SERVICES);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void nobodyAndEverybodyElseIsRefused(Method door) {
        assertThatExceptionOfType(Acting.NoScope.class).isThrownBy(() -> open(door));
        for (var stranger : strangers(door)) {
            assertThatExceptionOfType(AccessRefused.class)
                    .as("%s by %s", door, stranger)
                    .isThrownBy(() -> stranger.run(() -> open(door)));
        }
    }

    /** The twin: whom it is for gets in, and fails only for the nonsense she brings. */
    @ParameterizedTest
    @MethodSource("doors")
    void whomItIsForGetsIn(Method door) {
        var by = isForStaff(door) ? insider(door) : Desk.bridge();

        var failure = catchThrowable(() -> by.run(() -> open(door)));

        assertThat(Stream.ofNullable(failure))
                .noneMatch(it -> it instanceof AccessRefused || it instanceof Acting.NoScope);
    }

    private Acting insider(Method door) {
        if (isForMoney(door)) {
            return desk.accountant();
        }
        return isForClerks(door) ? desk.chief() : desk.administrator();
    }

    private List<Acting> strangers(Method door) {
        var here = TestCities.IN_NANKOKU;
        var neighbour = desk.chief(TestCities.IN_KONAN);
        var always =
                List.of(
                        Acting.as(new Actor.Visitor(), here),
                        Acting.as(new Actor.Resident(UUID.randomUUID()), here),
                        Acting.as(new Actor.Staff(UUID.randomUUID()), here),
                        Acting.as(neighbour.actor(), here),
                        isForClerks(door) ? desk.administrator() : desk.chief());
        return Stream.concat(
                        always.stream(), Stream.of(isForStaff(door) ? Desk.bridge() : desk.chief()))
                .toList();
    }

    private static boolean isForStaff(Method door) {
        var by = Doors.guard(door).by();
        assertThat(by).hasSize(1).isSubsetOf(Who.STAFF, Who.JOB);
        return by[0] == Who.STAFF;
    }

    /** The trail alone is for the administrator, who sees no cases. */
    private static boolean isForClerks(Method door) {
        return !Doors.guard(door).permission().equals("audit.read");
    }

    /** What the rooms of money ask of the allowance. */
    private static boolean isForMoney(Method door) {
        return Doors.guard(door).permission().equals("billing.read");
    }

    private void open(Method door) {
        Doors.open(context, door);
    }
}
