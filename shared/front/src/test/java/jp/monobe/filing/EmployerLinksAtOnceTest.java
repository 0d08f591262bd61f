package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.monobe.filing.EmployerLink.State;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.Tampered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Two presses at the same moment make no link more than the city allows. */
@SpringJUnitConfig(FrontRooms.class)
class EmployerLinksAtOnceTest {

    private static final int MOST = 4;

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired SubmitFiling submit;
    @Autowired EmployerLinks links;
    @Autowired Office office;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private UUID filing = new UUID(0, 0);

    @BeforeEach
    void fileWithOneLinkLeft() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        filing = ((Accepted) hanako.call(() -> submit.submit(claims.complete()))).filingId();
        for (int i = 1; i < MOST; i++) {
            make();
        }
    }

    @Test
    void oneOfTwoPressesIsOneTooMany() throws Exception {
        var results = twoPresses(UnaryOperator.identity());

        assertThat(results)
                .hasAtLeastOneElementOfType(MakeLinkResult.Made.class)
                .contains(new MakeLinkResult.TooMany(MOST));
        assertThat(waiting()).isEqualTo(MOST);
    }

    /** The twin: without the lock both have counted before either has written. */
    @Test
    void whoDoesNotLockMakesOneTooMany() throws Exception {
        twoPresses(sql ->
                sql.replace("from filing where id = ? for update", "from filing where id = ?"));

        assertThat(waiting()).isEqualTo(MOST + 1);
    }

    /** Both are under way before either can write: the filing is held until then. */
    private List<MakeLinkResult> twoPresses(UnaryOperator<String> fault) throws Exception {
        var presses =
                office.does(
                        TestCities.IN_KONAN,
                        () -> {
                            office.rows(
                                    TestCities.IN_KONAN,
                                    "select id from filing where id = ? for update",
                                    filing);
                            var both = Stream.generate(() -> press(fault)).limit(2).toList();
                            sleep();
                            return both;
                        });
        return List.of(
                presses.get(0).get(10, TimeUnit.SECONDS), presses.get(1).get(10, TimeUnit.SECONDS));
    }

    private CompletableFuture<MakeLinkResult> press(UnaryOperator<String> fault) {
        var pressed = new CompletableFuture<MakeLinkResult>();
        Thread.startVirtualThread(() -> Tampered.changing(fault, () -> pressed.complete(make())));
        return pressed;
    }

    private static void sleep() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private MakeLinkResult make() {
        return hanako.call(() -> links.make(filing, "物部　太郎", "役場"));
    }

    private long waiting() {
        return hanako.call(() -> links.of(filing)).stream()
                .filter(link -> link.state() == State.WAITING)
                .count();
    }
}
