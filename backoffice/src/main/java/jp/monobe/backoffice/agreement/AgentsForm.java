package jp.monobe.backoffice.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.monobe.agreement.AgreementDesk.Agreed;
import jp.monobe.agreement.AgreementResult;
import jp.monobe.agreement.Fault;
import jp.monobe.agreement.Terms;
import jp.monobe.backoffice.page.FormHeading;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.municipality.Agents;
import org.jspecify.annotations.Nullable;

/** Proposing who collects, on which terms (委託する相手の変更). */
final class AgentsForm extends Composite<Section> {

    private final Agreed agreed;
    private final List<AgentFields> all = new ArrayList<>();
    private final Div list = new Div();
    private int last;

    AgentsForm(
            Agents before,
            Agreed agreed,
            AgreementServices services,
            Consumer<AgreementResult> told,
            Runnable cancel) {
        this.agreed = agreed;
        list.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new FormHeading(getTranslation("office.agents.form")),
                        new Paragraph(getTranslation("office.agents.form.text")),
                        list,
                        new Actions(
                                ActionButton.plain(
                                        getTranslation("office.agents.add"), () -> add(null))));
        before.designated().forEach(this::add);
        var when = new FromDay[1];
        when[0] =
                new FromDay(
                        services.today().date().plusDays(1),
                        () -> told.accept(proposed(services, when[0])),
                        cancel);
        getContent().add(when[0]);
    }

    private void add(Agents.@Nullable Designated before) {
        var fields = new AgentFields(++last, before, agreed.fees());
        fields.onRemove(() -> {
            all.remove(fields);
            list.remove(fields);
        });
        all.add(fields);
        list.add(fields);
    }

    private AgreementResult proposed(AgreementServices services, FromDay when) {
        var designated = all.stream().map(AgentFields::read).toList();
        return designated.stream().anyMatch(Optional::isEmpty)
                ? new AgreementResult.Wrong(List.of(new Fault.Incomplete()))
                : services.propose()
                        .propose(
                                new Terms.OfAgents(
                                        new Agents(
                                                designated.stream()
                                                        .flatMap(Optional::stream)
                                                        .toList())),
                                when.day(),
                                when.reason());
    }
}
