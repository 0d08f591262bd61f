package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.Tampered;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A file that becomes whole while a submit waits for the draft goes with the filing. */
@SpringBootTest(classes = FrontRooms.class)
class UploadDuringSubmitTest {

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired SubmitFiling submit;
    @Autowired Office office;

    private final UUID file = UUID.randomUUID();

    @Test
    void aFileStoredWhileTheSubmitWaitsForTheDraftGoesWithIt() throws Exception {
        var accepted = submittedDuringUpload(UnaryOperator.identity());

        assertThat(filesOf(accepted.filingId())).isEqualTo(1);
    }

    /** The twin: not learned under the draft's lock, the file is gone with the draft. */
    @Test
    void whoDoesNotLookForFilesUnderTheLockLosesThem() throws Exception {
        var accepted =
                submittedDuringUpload(sql ->
                        sql.replace(
                                "exists (select 1 from attachment where draft_id =" + " draft.id)",
                                "false"));

        assertThat(filesOf(accepted.filingId())).isZero();
    }

    private SubmitResult.Accepted submittedDuringUpload(UnaryOperator<String> fault)
            throws Exception {
        var hanako = residents.signIn(TestCities.IN_KONAN);
        var draft = hanako.call(claims::complete);
        var submitted =
                office.does(
                        TestCities.IN_KONAN,
                        () -> {
                            lock(draft);
                            var waiting = startedSubmit(hanako, draft, fault);
                            store(draft);
                            return waiting;
                        });
        return (SubmitResult.Accepted) submitted.get(10, TimeUnit.SECONDS);
    }

    private void lock(UUID draft) {
        office.rows(TestCities.IN_KONAN, "select id from draft where id = ? for update", draft);
    }

    private void store(UUID draft) {
        office.change(
                TestCities.IN_KONAN,
                "insert into attachment (id, account_id, draft_id, field, file_name, media_type,"
                        + " size, complete, stored_at) select ?, account_id, id, 'other-document',"
                        + " 'a.pdf', 'application/pdf', 1, true, now() from draft where id = ?",
                file,
                draft);
    }

    private long filesOf(UUID filing) {
        return office.count(
                TestCities.IN_KONAN,
                "select count(*) from attachment where id = ? and filing_id = ?",
                file,
                filing);
    }

    /** On another thread, with time enough to come to the draft's lock. */
    private CompletableFuture<SubmitResult> startedSubmit(
            Acting resident, UUID draft, UnaryOperator<String> fault) {
        var submitted = new CompletableFuture<SubmitResult>();
        Thread.startVirtualThread(() ->
                Tampered.changing(
                        fault,
                        () -> submitted.complete(resident.call(() -> submit.submit(draft)))));
        try {
            submitted.get(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            // It waits, as it should.
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return submitted;
    }
}
