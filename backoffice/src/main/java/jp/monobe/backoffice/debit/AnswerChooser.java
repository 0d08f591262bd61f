package jp.monobe.backoffice.debit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import jp.monobe.debit.AnswerResult;
import jp.monobe.debit.TakeAnswer;
import jp.monobe.frontend.form.field.FileChooser;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.Wareki;
import org.jspecify.annotations.Nullable;

/** Takes the bank's answer (振替結果ファイル), all of it or nothing. */
final class AnswerChooser extends Composite<Div> {

    /** 80,000 lines of 122 bytes. */
    private static final int LARGEST = 10 * 1024 * 1024;

    private final TakeAnswer answers;
    private final Runnable changed;
    private final Div news = new Div();
    private volatile byte @Nullable [] chosen;

    AnswerChooser(TakeAnswer answers, Runnable changed) {
        this.answers = answers;
        this.changed = changed;
        news.getElement().setAttribute("aria-live", "polite");
        var label = new Paragraph(getTranslation("office.debits.answer"));
        label.setClassName("field__label");
        var hint = new Paragraph(getTranslation("office.debits.answer.hint"));
        hint.setClassName("hint");
        getContent().setClassName("stack");
        getContent()
                .add(
                        label,
                        hint,
                        new FileChooser(
                                "debit-answer",
                                getTranslation("office.debits.answer"),
                                "",
                                this::receive,
                                this::take),
                        news);
    }

    private void receive(UploadEvent event) throws IOException {
        receive(event.getInputStream());
    }

    /** One byte more than is allowed tells that it is too large; the rest is not read. */
    void receive(InputStream file) throws IOException {
        chosen = file.readNBytes(LARGEST + 1);
    }

    void take() {
        var file = chosen;
        chosen = null;
        if (file == null) {
            return;
        }
        news.removeAll();
        if (file.length > LARGEST) {
            news.add(
                    DebitWords.banner(
                            this,
                            Tone.BAD,
                            "office.debits.answer.refused",
                            1,
                            getTranslation("office.debits.fault.LENGTH")));
            return;
        }
        news.add(
                switch (answers.take(file)) {
                    case AnswerResult.Booked(var _, var drawn, var total, var failed) ->
                            DebitWords.banner(
                                    this,
                                    Tone.GOOD,
                                    "office.debits.answer.booked",
                                    drawn,
                                    YenText.of(total),
                                    failed);
                    case AnswerResult.Before(var before) ->
                            DebitWords.banner(
                                    this,
                                    Tone.ATTENTION,
                                    "office.debits.answer.before",
                                    Wareki.date(before.debitOn()));
                    case AnswerResult.Refused(var line, var fault) ->
                            DebitWords.banner(
                                    this,
                                    Tone.BAD,
                                    "office.debits.answer.refused",
                                    line,
                                    getTranslation("office.debits.fault." + fault));
                });
        changed.run();
    }
}
