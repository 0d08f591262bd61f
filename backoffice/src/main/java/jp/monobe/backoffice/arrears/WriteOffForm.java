package jp.monobe.backoffice.arrears;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import jp.monobe.arrears.ProposeWriteOff;
import jp.monobe.arrears.WriteOffResult;
import jp.monobe.arrears.WriteOffView;
import jp.monobe.arrears.model.WriteOffGround;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.YenText;

/** Proposing that all that is owed of a bill is written off (不納欠損の起案). */
final class WriteOffForm extends Composite<Section> {

    private final WriteOffView view;
    private final ProposeWriteOff propose;
    private final Consumer<WriteOffResult> done;
    private final Choice ground;
    private final Input reason = Typed.text("chars-full");
    private final Input document = Typed.text("chars-full");

    WriteOffForm(WriteOffView view, ProposeWriteOff propose, Consumer<WriteOffResult> done) {
        this.view = view;
        this.propose = propose;
        this.done = done;
        ground = new Choice(grounds(), view.grounds().getFirst().name());
        limit(reason, ProposeWriteOff.LONGEST_REASON);
        limit(document, ProposeWriteOff.LONGEST_DOCUMENT);
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new H2(getTranslation("office.write-off.propose")),
                        new Paragraph(
                                getTranslation(
                                        "office.write-off.propose.then",
                                        YenText.of(view.row().balance().owed()))),
                        asked("ground", ground),
                        asked("reason", reason),
                        asked("document", document),
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("office.write-off.propose.do"),
                                        this::propose)));
    }

    private static void limit(Input input, int most) {
        input.getElement().setAttribute("maxlength", String.valueOf(most));
    }

    private LinkedHashMap<String, String> grounds() {
        var words = new LinkedHashMap<String, String>();
        view.grounds().forEach(it -> words.put(it.name(), WriteOffWords.ground(this, it)));
        return words;
    }

    private Asked asked(String name, Component input) {
        var key = "office.write-off." + name;
        return new Asked(
                "write-off-" + name, getTranslation(key), getTranslation(key + ".hint"), input);
    }

    private void propose() {
        done.accept(
                propose.propose(
                        view.row().bill().id(),
                        WriteOffGround.valueOf(ground.getValue()),
                        reason.getValue(),
                        document.getValue()));
    }
}
