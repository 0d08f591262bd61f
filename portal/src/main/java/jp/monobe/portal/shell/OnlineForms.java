package jp.monobe.portal.shell;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.model.FormRevision;
import org.springframework.stereotype.Component;

/** The forms of what the city takes online (オンラインで申請できる手続き), in the city's order. */
@Component
public class OnlineForms {

    private final ActingCity city;
    private final FormDefinitions forms;
    private final PublishedCatalogue catalogue;

    OnlineForms(ActingCity city, FormDefinitions forms, PublishedCatalogue catalogue) {
        this.city = city;
        this.forms = forms;
        this.catalogue = catalogue;
    }

    public List<FormRevision> all() {
        return city.online().stream()
                .flatMap(entry -> forms.current(entry.procedure()).stream())
                .toList();
    }

    /** By the catalogue's groups, since nobody reads sixty lines. */
    public Map<String, List<FormRevision>> byGroup(List<FormRevision> some) {
        var known = catalogue.forAll();
        var other = UI.getCurrent().getTranslation("home.begin.other");
        var groups = new LinkedHashMap<String, List<FormRevision>>();
        for (var form : some) {
            var group = known.find(form.procedure()).map(Service::group).orElse(other);
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(form);
        }
        return groups;
    }

    /** As people know the procedure; its id when it is offered no more. */
    public String titleOf(String procedure) {
        return forms.current(procedure).map(FormRevision::title).orElse(procedure);
    }
}
