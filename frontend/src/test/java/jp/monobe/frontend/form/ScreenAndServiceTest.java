package jp.monobe.frontend.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import jp.monobe.frontend.form.field.Attachments;
import jp.monobe.frontend.gallery.GalleryApplication;
import jp.monobe.frontend.gallery.GalleryView;
import jp.monobe.procedure.AnswerSink;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.form.Attempt;
import jp.monobe.procedure.form.FormCheck;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.KnownBanks;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Ten thousand answers, right and wrong, over every shipped definition: what the screen accepts is
 * just what the service accepts.
 */
@SpringBootTest(classes = GalleryApplication.class)
@ViewPackages(classes = GalleryView.class)
class ScreenAndServiceTest extends SpringBrowserlessTest {

    private static final int ANSWERS = 10_000;
    private static final FormCheck CHECK = new FormCheck(KnownBanks.japan());
    private static final List<FormRevision> SHIPPED =
            FormDefinitions.shipped().all().stream().toList();

    private int answers;
    private int accepted;
    private int refused;

    @Test
    void theScreenAcceptsWhatTheServiceAcceptsAndNothingElse() {
        var random = new Random(20261127);

        while (answers < ANSWERS) {
            for (var form : SHIPPED) {
                var attempt = Attempt.byChance(form, random);
                answers += attempt.answers().values().size();
                compare(form, attempt);
            }
        }

        // Both happen often enough for this to mean something.
        assertThat(accepted).isGreaterThan(300);
        assertThat(refused).isGreaterThan(300);
    }

    private void compare(FormRevision form, Attempt attempt) {
        var view = FormView.of(form, attempt.known(), attempt.answers(), Attempt.TODAY);
        for (var step : view.steps()) {
            boolean service = CHECK.problems(view, step).stream().noneMatch(Problem::isError);
            var page = new FormPage(context(form, attempt), step, () -> {});
            boolean screen = page.check();

            assertThat(screen)
                    .as("%s, step %s: %s", form.procedure(), step.id(), attempt.answers())
                    .isEqualTo(service);
            accepted += service ? 1 : 0;
            refused += service ? 0 : 1;
        }
    }

    private static FormContext context(FormRevision form, Attempt attempt) {
        return FormContext.of(
                        form,
                        attempt.known(),
                        attempt.answers(),
                        Attempt.TODAY,
                        new Nowhere(),
                        () -> "new")
                .with(new Given(attempt.answers()));
    }

    /** Takes every answer and keeps none. */
    private static final class Nowhere implements AnswerSink {
        @Override
        public void save(AnswerKey key, @Nullable Answer answer) {}

        @Override
        public void save(TypedPerson person) {}

        @Override
        public void remove(String personKey) {}
    }

    /** The files are there that the answers name. */
    private record Given(Answers answers) implements Attachments {
        @Override
        public List<Kept> of(AnswerKey key) {
            return answers.get(key)
                    .filter(Answer.Files.class::isInstance)
                    .map(files ->
                            ((Answer.Files) files)
                                    .ids().stream()
                                            .map(id -> new Kept(id, "a.pdf", 1, false))
                                            .toList())
                    .orElseGet(List::of);
        }

        @Override
        public Outcome store(AnswerKey key, Incoming file) {
            return new Outcome.Gone();
        }

        @Override
        public Progress take(AnswerKey key, IncomingPiece piece) {
            return new Progress.Ended(new Outcome.Gone());
        }

        @Override
        public void remove(UUID id) {}

        @Override
        public void show(UUID id, OutputStream out) {}

        @Override
        public void turn(UUID id) {}
    }
}
