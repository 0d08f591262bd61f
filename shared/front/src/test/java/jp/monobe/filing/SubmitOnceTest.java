package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.Tampered;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Double click, retry, two tabs, many threads: one filing, one receipt. */
@SpringJUnitConfig(FrontRooms.class)
class SubmitOnceTest {

    /** Spoiled by the twin; no other test uses it. */
    private static final Scope.City IN_KAMI =
            new Scope.City(new jp.monobe.kernel.MunicipalityCode("392120"));

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired SubmitFiling submit;
    @Autowired Office office;

    @Test
    void eightAtOnceGetOneFilingAndTheSameReceipt() throws Exception {
        var hanako = residents.signIn(TestCities.IN_KONAN);
        var draft = hanako.call(claims::complete);
        var start = new CyclicBarrier(8);

        var results =
                inThreads(
                        8,
                        () -> {
                            start.await(10, TimeUnit.SECONDS);
                            return hanako.call(() -> submit.submit(draft));
                        });

        assertThat(results).hasSize(8).hasOnlyElementsOfType(Accepted.class);
        assertThat(results.stream().distinct()).hasSize(1);
        assertThat(filingsOf(TestCities.IN_KONAN, draft)).isOne();
    }

    @Test
    void theUniqueKeyAloneKeepsASecondFilingOut() throws Exception {
        var hanako = residents.signIn(TestCities.IN_KONAN);
        var draft = hanako.call(claims::complete);

        var results = withoutTheLock(hanako, draft);

        assertThat(results.stream().distinct()).hasSize(1);
        assertThat(results.getFirst()).isInstanceOf(Accepted.class);
        assertThat(filingsOf(TestCities.IN_KONAN, draft)).isOne();
    }

    @Test
    void withNeitherLockNorKeyThereAreTwoFilings() throws Exception {
        Office.migrate(IN_KAMI, "alter table filing drop index filing_of_draft");
        var hanako = residents.signIn(IN_KAMI);
        var draft = hanako.call(claims::complete);

        var results = withoutTheLock(hanako, draft);

        assertThat(results.stream().distinct()).hasSize(2);
        assertThat(filingsOf(IN_KAMI, draft)).isEqualTo(2);
    }

    /** Two at once who both read the draft before either writes. */
    private List<SubmitResult> withoutTheLock(Acting resident, UUID draft) throws Exception {
        var bothHaveRead = new CyclicBarrier(2);
        UnaryOperator<String> fault =
                sql -> {
                    if (sql.startsWith("insert into filing ")) {
                        meet(bothHaveRead);
                    }
                    return sql.replace(" for update", "");
                };
        return inThreads(
                2,
                () -> {
                    var result = new ArrayList<SubmitResult>();
                    Tampered.changing(
                            fault, () -> result.add(resident.call(() -> submit.submit(draft))));
                    return result.getFirst();
                });
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<SubmitResult> inThreads(int threads, Callable<SubmitResult> work)
            throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = pool.invokeAll(java.util.Collections.nCopies(threads, work));
            var results = new ArrayList<SubmitResult>();
            for (var each : running) {
                results.add(each.get(20, TimeUnit.SECONDS));
            }
            return results;
        }
    }

    private long filingsOf(Scope.City city, UUID draft) {
        return office.count(city, "select count(*) from filing where draft_id = ?", draft);
    }
}
