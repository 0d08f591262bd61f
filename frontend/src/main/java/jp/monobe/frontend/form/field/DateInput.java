package jp.monobe.frontend.form.field;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import org.jspecify.annotations.Nullable;

/** A date or a month (日付・年月). Saved when all its parts make one; never guessed from some. */
final class DateInput extends FramedInput {

    private final DateParts parts;
    private final FieldFrame frame;
    private final Function<LocalDate, Answer> answerOf;

    private DateInput(
            Field field,
            AnswerKey key,
            boolean withDay,
            Function<LocalDate, Answer> answerOf,
            Runnable left) {
        super(field, key);
        this.answerOf = answerOf;
        parts = new DateParts(FieldFrame.idOf(key), withDay, left);
        frame = FieldFrame.group(key, field, parts);
    }

    static DateInput day(Field.Day field, AnswerKey key, Runnable left) {
        return new DateInput(field, key, true, Answer.Day::new, left);
    }

    static DateInput month(Field.Month field, AnswerKey key, Runnable left) {
        return new DateInput(
                field, key, false, date -> new Answer.Month(YearMonth.from(date)), left);
    }

    @Override
    FieldFrame frame() {
        return frame;
    }

    @Override
    public Entry entry() {
        if (parts.isBlank()) {
            return new Entry.Empty();
        }
        return parts.date()
                .<Entry>map(date -> new Entry.Given(answerOf.apply(date)))
                .orElseGet(Entry.Unfinished::new);
    }

    @Override
    public boolean isReady() {
        return parts.isFull();
    }

    @Override
    public Optional<Flaw> flaw() {
        if (!(entry() instanceof Entry.Unfinished)) {
            return Optional.empty();
        }
        var text = parts.isFull() ? "fill.date.none-such" : "fill.date.unfinished";
        return Optional.of(new Flaw(parts.focusId(), text));
    }

    @Override
    public void show(@Nullable Answer answer) {
        parts.show(
                switch (answer) {
                    case Answer.Day(var date) -> Optional.of(date);
                    case Answer.Month(var month) -> Optional.of(month.atDay(1));
                    case null, default -> Optional.empty();
                });
    }

    @Override
    public String focusId() {
        return FieldFrame.idOf(key) + "-y";
    }
}
