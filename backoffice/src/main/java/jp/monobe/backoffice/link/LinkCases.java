package jp.monobe.backoffice.link;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.monobe.casework.CasesToLink;
import jp.monobe.exchange.Representative;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.kernel.Wareki;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.model.FormRevision;

/** The cases that wait for who she is, and who filed them for her (申請と法定代理人). */
final class LinkCases extends Composite<Div> {

    private final FormDefinitions forms;

    LinkCases(List<CasesToLink.Line> cases, FormDefinitions forms) {
        this.forms = forms;
        var list = new SummaryList();
        if (!cases.isEmpty()) {
            var links = new Div();
            cases.forEach(each -> links.add(new Div(link(each))));
            list.add(getTranslation("office.links.cases"), links);
        }
        cases.stream()
                .flatMap(each -> each.by().stream())
                .findFirst()
                .ifPresent(by -> list.add(getTranslation("office.case.representative"), who(by)));
        list.setVisible(!cases.isEmpty());
        getContent().add(list);
    }

    private Anchor link(CasesToLink.Line line) {
        var title =
                forms.current(line.procedure()).map(FormRevision::title).orElse(line.procedure());
        return new Anchor("case/" + line.caseId(), line.receiptNumber() + " " + title);
    }

    private Div who(Representative by) {
        var person = by.verified();
        var as = getTranslation("office.case.representative." + by.capacity());
        return new Div(
                new Paragraph(getTranslation("office.case.representative.as", person.name(), as)),
                new Paragraph(
                        getTranslation(
                                "office.links.representative",
                                Wareki.date(person.birthDate()),
                                person.address())));
    }
}
