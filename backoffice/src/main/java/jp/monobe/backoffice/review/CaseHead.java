package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import jp.monobe.backoffice.page.CaseWords;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Channel;
import jp.monobe.exchange.Agent;
import jp.monobe.exchange.Representative;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.page.PageTitle;

/** Which case this is: receipt number, applicant, dates, state. */
final class CaseHead extends Composite<Div> {

    CaseHead(CaseView view, LocalDate today) {
        var facts = new DescriptionList();
        facts.setClassName("case-facts");
        fact(
                facts,
                "office.case.state",
                CaseWords.state(view.state().code(), view.handling().isDecided()));
        view.aboutName().ifPresent(name -> fact(facts, "office.case.about", new Span(name)));
        fact(facts, "office.case.claim-date", new DateText(view.claimDate()));
        view.agent().ifPresent(agent -> fact(facts, "office.case.agent", agent(agent)));
        view.representative()
                .ifPresent(by -> fact(facts, "office.case.representative", representative(by)));
        view.entered().ifPresent(line -> fact(facts, "office.case.entered", entered(line)));
        if (isOpen(view.state())) {
            var by = new DateText(view.expectedBy());
            var left = CaseWords.daysLeft(view.expectedBy(), today);
            fact(facts, "office.case.expected-by", new Div(by, left));
        }
        fact(facts, "office.case.section", new Span(view.section().division()));
        var delivery = getTranslation("office.delivery." + view.delivery());
        fact(facts, "office.case.delivery", new Span(delivery));
        getContent().setClassName("case-head");
        getContent().add(new PageTitle(view.shown().applicant().name()).over(over(view)));
        getContent().add(facts, jump());
    }

    /** Who acted for the applicant, and in what. */
    private Span agent(Agent agent) {
        return new Span(getTranslation("office.case.agent." + agent.deed(), agent.name()));
    }

    /** Who filed for her by law, and as what. */
    private Span representative(Representative by) {
        var as = getTranslation("office.case.representative." + by.capacity());
        return new Span(getTranslation("office.case.representative.as", by.verified().name(), as));
    }

    /** Who entered it for the applicant, and how the paper came. */
    private Span entered(CaseView.HistoryLine line) {
        var how = Channel.ofMove(line.move()).map(it -> getTranslation("office.channel." + it));
        return new Span(getTranslation("office.case.entered.by", how.orElse(""), line.who()));
    }

    /** On a phone the acts stand below everything else. */
    private Anchor jump() {
        var jump = new Anchor("#acts", getTranslation("office.acts.jump"));
        jump.getElement().setAttribute("data-focus", "acts");
        jump.setClassName("case-jump");
        return jump;
    }

    private static String over(CaseView view) {
        return view.form().title() + " " + view.receiptNumber();
    }

    private void fact(DescriptionList facts, String name, Component value) {
        var pair =
                new Div(
                        new DescriptionList.Term(getTranslation(name)),
                        new DescriptionList.Description(value));
        facts.getElement().appendChild(pair.getElement());
    }

    private static boolean isOpen(CaseState state) {
        return switch (state) {
            case CaseState.Reviewing _,
                    CaseState.Returned _,
                    CaseState.Proposed _,
                    CaseState.Signed _ ->
                    true;
            case CaseState.Issued _, CaseState.Withdrawn _ -> false;
        };
    }
}
