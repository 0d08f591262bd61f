package jp.monobe.backoffice.inbox;

import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.casework.ForwardCase;
import org.springframework.stereotype.Component;

/** The sections whose cases may be listed alone (担当でしぼる); none to choose where there is but one. */
@Component
class DeskChoice {

    private final ForwardCase forwarding;

    DeskChoice(ForwardCase forwarding) {
        this.forwarding = forwarding;
    }

    Choice of(InboxQuery query) {
        var sections = forwarding.sections();
        var all = new LinkedHashMap<String, String>();
        all.put("", UI.getCurrent().getTranslation("office.inbox.desk.all"));
        sections.forEach(section ->
                all.put(
                        section.id().isEmpty() ? InboxQuery.OFFICE : section.id(),
                        section.division()));
        var choice = new Choice(all, query.desk());
        choice.setId("inbox-desk");
        choice.setVisible(sections.size() > 1);
        return choice;
    }
}
