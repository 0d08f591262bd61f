package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Predicate;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.wording.Synonyms;
import jp.monobe.wording.TrySearch;

/** Tries a search with some more words of one meaning, and adds them when they help. */
final class SynonymForm extends Composite<Div> {

    private final TrySearch trial;
    private final Input query = line();
    private final Input words = line();
    private final Asked wordsAsked;
    private final Div outcome = new Div();

    /**
     * @param add false when these are no words of one meaning
     */
    SynonymForm(TrySearch trial, boolean mayEdit, Predicate<List<String>> add) {
        this.trial = trial;
        wordsAsked = asked("synonym-words", "office.synonyms.words", words);
        outcome.getElement().setAttribute("aria-live", "polite");
        outcome.setClassName("try-search");
        var actions =
                new Actions(
                        ActionButton.primary(getTranslation("office.synonyms.try.do"), this::look));
        if (mayEdit) {
            actions.add(
                    ActionButton.secondary(
                            getTranslation("office.synonyms.add"), () -> submit(add)));
        }
        getContent().setClassName("stack");
        getContent()
                .add(
                        asked("synonym-query", "office.synonyms.query", query),
                        wordsAsked,
                        actions,
                        outcome);
    }

    private static Input line() {
        var input = new Input();
        input.setClassName("input chars-full");
        return input;
    }

    private Asked asked(String id, String key, Component control) {
        return new Asked(id, getTranslation(key), getTranslation(key + ".hint"), control);
    }

    /** From a row of what was not found. */
    void begin(String searched) {
        query.setValue(searched);
        words.setValue(searched.replace(' ', '、') + "、");
        words.focus();
        look();
    }

    private void look() {
        var answer = trial.answer(query.getValue().strip(), more());
        outcome.removeAll();
        outcome.add(hits("office.synonyms.now", answer.now()));
        if (!more().isEmpty()) {
            outcome.add(hits("office.synonyms.then", answer.then()));
        }
    }

    private List<String> more() {
        var typed = Synonyms.typed(words.getValue());
        return Synonyms.isWhole(typed) ? typed : List.of();
    }

    private Div hits(String key, List<TrySearch.Hit> hits) {
        var list = new OrderedList();
        hits.forEach(hit ->
                list.add(
                        new ListItem(
                                hit.full()
                                        ? hit.name()
                                        : getTranslation("office.synonyms.part", hit.name()))));
        var heading = new H3(getTranslation(key));
        return hits.isEmpty()
                ? new Div(heading, new Paragraph(getTranslation("office.synonyms.nothing")))
                : new Div(heading, list);
    }

    private void submit(Predicate<List<String>> add) {
        wordsAsked.complain(
                add.test(Synonyms.typed(words.getValue()))
                        ? ""
                        : getTranslation("office.synonyms.words.bad"));
    }
}
