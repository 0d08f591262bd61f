package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Questions with their answers (確認の一覧), each with a way to change it where there is one. */
public final class SummaryList extends Composite<DescriptionList> {

    public SummaryList() {
        getContent().setClassName("summary-list");
    }

    /** Adds a question with a plain answer; an empty answer is shown as 未入力. */
    public Row add(String question, String answer) {
        return add(question, new Span(answer.isBlank() ? getTranslation("ui.no-answer") : answer));
    }

    public Row add(String question, Component... answer) {
        var row = new Row(question, answer);
        getContent().getElement().appendChild(row.line.getElement());
        return row;
    }

    /** One question, for what is said of it beyond the answer. */
    public final class Row {

        private final String question;
        private final Div line = new Div();
        private final DescriptionList.Description value = new DescriptionList.Description();

        private Row(String question, Component... answer) {
            this.question = question;
            value.add(answer);
            line.add(new DescriptionList.Term(question), value);
        }

        /** Marks the answer as taken from the city's own record, not typed. */
        public Row fromRegistry() {
            return marked("ui.from-registry");
        }

        /** Marks the answer as taken over from an earlier filing. */
        public Row fromEarlier() {
            return marked("ui.from-earlier");
        }

        private Row marked(String key) {
            var mark = new Span(getTranslation(key));
            mark.setClassName("source-mark");
            value.add(mark);
            return this;
        }

        /** The way to change it; gets the question's name for those who hear only the link. */
        public <L extends Component & HasComponents> Row change(L link) {
            return change(link, getTranslation("ui.change"));
        }

        public <L extends Component & HasComponents> Row change(L link, String word) {
            link.add(new Span(word), new Hidden(":" + question));
            var cell = new DescriptionList.Description(link);
            cell.setClassName("summary-list__change");
            line.add(cell);
            return this;
        }
    }
}
