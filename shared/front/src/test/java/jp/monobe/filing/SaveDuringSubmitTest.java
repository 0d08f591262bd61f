package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.Answer;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.Tampered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What was told to be saved is in the filing; else she is told that the draft is gone. */
@SpringJUnitConfig(FrontRooms.class)
class SaveDuringSubmitTest {

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired SubmitFiling submit;
    @Autowired Office office;

    @Test
    void aSaveBetweenReadingAndFilingWaitsAndLearnsThatTheDraftIsGone() throws Exception {
        var hanako = residents.signIn(TestCities.IN_KONAN);
        var draft = hanako.call(claims::complete);

        var saved = savedDuringSubmit(hanako, draft, UnaryOperator.identity());

        assertThat(saved).isInstanceOf(DraftGone.class);
        assertThat(phoneFiled(draft)).isEqualTo("088-000-0000");
    }

    @Test
    void withoutTheLockASaveIsToldAndLost() throws Exception {
        var hanako = residents.signIn(TestCities.IN_KONAN);
        var draft = hanako.call(claims::complete);

        var saved = savedDuringSubmit(hanako, draft, sql -> sql.replace(" for update", ""));

        assertThat(saved).isInstanceOf(SaveResult.Saved.class);
        assertThat(phoneFiled(draft)).isEqualTo("088-000-0000");
    }

    private SaveResult savedDuringSubmit(Acting resident, UUID draft, UnaryOperator<String> fault)
            throws Exception {
        var save = new AtomicReference<@Nullable CompletableFuture<SaveResult>>();
        Tampered.changing(
                sql -> {
                    if (sql.startsWith("insert into filing ")) {
                        save.set(startedSave(resident, draft));
                    }
                    return fault.apply(sql);
                },
                () -> resident.run(() -> submit.submit(draft)));
        return Objects.requireNonNull(save.get()).get(10, TimeUnit.SECONDS);
    }

    /** On another thread, with time enough to finish if nothing holds it up. */
    private CompletableFuture<SaveResult> startedSave(Acting resident, UUID draft) {
        var save =
                CompletableFuture.supplyAsync(() ->
                        resident.call(() ->
                                claims.save(draft, "phone", new Answer.Text("088-999-9999"))));
        try {
            save.get(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            // It waits for the submit, as it should.
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return save;
    }

    private String phoneFiled(UUID draft) {
        return String.valueOf(
                office.rows(
                                TestCities.IN_KONAN,
                                "select json_value(answers, '$.answers.phone.text') phone from"
                                        + " filing where draft_id = ?",
                                draft)
                        .getFirst()
                        .get("phone"));
    }
}
