package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.procedure.model.KnownPeople;

/** Today's members of her household (同じ世帯の方), as the city's record has them. */
class HouseholdList extends Composite<Div> {

    HouseholdList(KnownPeople known) {
        getContent().setVisible(!known.household().isEmpty());
        var list = new SummaryList();
        for (var person : known.household()) {
            list.add(
                            getTranslation("relation." + person.relation()),
                            person.name()
                                    + "\n"
                                    + getTranslation("draft.born", DateText.of(person.birthDate())))
                    .fromRegistry();
        }
        getContent().add(new H3(getTranslation("draft.household")), list);
    }
}
