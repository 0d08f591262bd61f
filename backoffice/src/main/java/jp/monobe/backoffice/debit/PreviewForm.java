package jp.monobe.backoffice.debit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.stream.Stream;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.debit.DebitFile;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.debit.DebitFile.State;
import jp.monobe.debit.DebitFiles;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;

/** For which day the bank is to be asked; nothing is made yet. */
final class PreviewForm extends Composite<Div> {

    /** Told of what was chosen. */
    interface Chosen {
        void chosen(Round round, LocalDate on);
    }

    private final Input day = Typed.text("chars-12");
    private final Choice round;

    PreviewForm(DebitFiles files, Chosen chosen) {
        var rounds = new LinkedHashMap<String, String>();
        for (var each : Round.values()) {
            rounds.put(each.name(), getTranslation("office.debits.round." + each));
        }
        round = new Choice(rounds, Round.FIRST.name());
        getContent().setClassName("stack");
        getContent()
                .add(
                        new Asked(
                                "debit-round",
                                getTranslation("office.debits.round"),
                                getTranslation("office.debits.round.hint"),
                                round),
                        new Asked(
                                "debit-day",
                                getTranslation("office.debits.on"),
                                getTranslation("office.debits.on.hint"),
                                day),
                        new Actions(
                                ActionButton.secondary(
                                        getTranslation("office.debits.preview"),
                                        () ->
                                                chosen.chosen(
                                                        Round.valueOf(round.getValue()),
                                                        typed()))));
        round.addValueChangeListener(_ -> day.setValue(suggested(files)));
    }

    /** 再振替日 of the last first asking that was answered; empty otherwise. */
    private String suggested(DebitFiles files) {
        if (!round.getValue().equals(Round.AGAIN.name())) {
            return "";
        }
        Stream<DebitFile> answered =
                files.newest().stream()
                        .filter(it -> it.state() == State.ANSWERED && it.round() == Round.FIRST);
        return answered.findFirst()
                .flatMap(it -> files.againOn(it.debitOn()))
                .map(Objects::toString)
                .orElse("");
    }

    private LocalDate typed() {
        try {
            return LocalDate.parse(day.getValue().strip());
        } catch (DateTimeException _) {
            return LocalDate.EPOCH;
        }
    }
}
