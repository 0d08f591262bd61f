package jp.monobe.backoffice.deduction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.deduction.DeductionResult;
import jp.monobe.deduction.model.Ground;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tick;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.Yen;

/** What stands in several parts of the page. */
final class DeductionWords {

    private DeductionWords() {}

    static NotificationBanner result(Component page, DeductionResult result) {
        var key = "office.deductions.result." + result.getClass().getSimpleName();
        return switch (result) {
            case DeductionResult.Done _ -> banner(page, Tone.GOOD, key);
            case DeductionResult.Booked(var total, var left, var dropped) ->
                    banner(page, Tone.GOOD, key, YenText.of(total), YenText.of(left), dropped);
            case DeductionResult.ChangePending(var numbers) ->
                    banner(page, Tone.BAD, key, String.join("、", numbers));
            case DeductionResult.NoSuchPerson _,
                    DeductionResult.NotARecipient _,
                    DeductionResult.NotAPayment _,
                    DeductionResult.NothingToDeduct _,
                    DeductionResult.ProposedBefore _,
                    DeductionResult.Stale _,
                    DeductionResult.NotFromHere _,
                    DeductionResult.SamePerson _,
                    DeductionResult.TooLate _,
                    DeductionResult.TooEarly _ ->
                    banner(page, Tone.BAD, key);
        };
    }

    static NotificationBanner banner(Component page, Tone tone, String key, Object... values) {
        return new NotificationBanner(
                        tone, page.getTranslation(key), page.getTranslation(key + ".then", values))
                .announced();
    }

    /** On what ground a fee is taken, or why it is not. */
    static StatusTag ground(Component page, Ground ground) {
        return switch (ground) {
            case Ground.On(var article) ->
                    new StatusTag(
                            Tone.GOOD, page.getTranslation("office.deductions.article." + article));
            case Ground.Not(var why) ->
                    new StatusTag(
                            Tone.NEUTRAL, page.getTranslation("office.deductions.not." + why));
        };
    }

    static NativeLabel ticked(Tick tick, String id, String words) {
        tick.setId(id);
        var label = new NativeLabel();
        label.setFor(tick);
        label.setClassName("choice");
        label.add(tick, new Span(words));
        return label;
    }

    /** As typed, such as 2026-12-10. */
    static Optional<LocalDate> day(Input input) {
        try {
            return Optional.of(LocalDate.parse(input.getValue().strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Empty when it is no amount. */
    static Optional<Yen> yen(Input input) {
        var digits = input.getValue().strip().replace(",", "");
        return digits.matches("[0-9]{1,9}")
                ? Optional.of(Yen.of(Long.parseLong(digits)))
                : Optional.empty();
    }
}
