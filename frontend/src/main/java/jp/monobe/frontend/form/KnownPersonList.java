package jp.monobe.frontend.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.procedure.model.KnownPerson;

/**
 * What is known of somebody without asking (確認済みの情報): from the city's record, else from the
 * verified sign-in.
 */
public final class KnownPersonList extends Composite<Div> {

    public KnownPersonList(KnownPerson person, boolean prefilled) {
        var list = new SummaryList();
        mark(list.add(text("person.name"), person.name()), prefilled);
        if (person.kana() != null) {
            mark(list.add(text("person.kana"), person.kana()), prefilled);
        }
        mark(list.add(text("person.birth-date"), DateText.of(person.birthDate())), prefilled);
        if (person.address() != null) {
            mark(list.add(text("person.address"), person.address()), prefilled);
        }
        getContent().add(list);
    }

    private String text(String key) {
        return getTranslation("fill." + key);
    }

    private static void mark(SummaryList.Row row, boolean prefilled) {
        if (prefilled) {
            row.fromRegistry();
        }
    }
}
