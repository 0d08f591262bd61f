package jp.monobe.backoffice.inbox;

import com.vaadin.flow.component.UI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.municipality.OnlineProcedures;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Part;
import org.springframework.stereotype.Component;

/** The procedures whose cases may be listed alone (手続でしぼる): those the city takes online. */
@Component
class ProcedureChoice {

    private final Settings settings;
    private final FormDefinitions forms;
    private final CurrentStaff staff;

    ProcedureChoice(Settings settings, FormDefinitions forms, CurrentStaff staff) {
        this.settings = settings;
        this.forms = forms;
        this.staff = staff;
    }

    Choice of(InboxQuery query, java.time.LocalDate today) {
        var all = new LinkedHashMap<String, String>();
        all.put("", UI.getCurrent().getTranslation("office.inbox.procedure.all"));
        settings
                .of(staff.city())
                .find(SettingKey.ONLINE, today)
                .map(OnlineProcedures::procedures)
                .stream()
                .flatMap(java.util.List::stream)
                .flatMap(entry -> forms.current(entry.procedure()).stream())
                .flatMap(ProcedureChoice::filed)
                .distinct()
                .sorted(Comparator.comparing(FormRevision::title))
                .forEach(form -> all.put(form.procedure(), form.title()));
        var choice = new Choice(all, query.procedure());
        choice.setId("inbox-procedure");
        return choice;
    }

    /** A bundle files its parts; it has no cases of its own. */
    private static Stream<FormRevision> filed(FormRevision form) {
        return form.isBundle() ? form.parts().stream().map(Part::form) : Stream.of(form);
    }
}
