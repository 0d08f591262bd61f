package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.FigurePanel;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.Wareki;
import jp.monobe.law.Reason;
import jp.monobe.law.ReasonText;
import jp.monobe.law.allowance.ChildAmount;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.procedure.claim.AllowanceClaim;
import jp.monobe.procedure.claim.AllowanceEstimate;
import jp.monobe.procedure.form.FilingPart;
import jp.monobe.procedure.form.FormView;

/**
 * What a claim of 児童手当 is likely to bring (見込み): how much from when, for which child and why, and
 * what this takes for granted. Never says "decided".
 */
class Estimate extends Composite<Div> {

    private final FormView view;
    private final ReasonText words = new ReasonText(this::getTranslation);

    private Estimate(OpenDraft open, FormView view, AllowanceEstimate estimate) {
        this.view = view;
        getContent().setClassName("stack");
        if (!open.isCorrection()) {
            loss(estimate).ifPresent(getContent()::add);
        }
        var paid = YenText.of(estimate.monthly());
        getContent()
                .add(
                        new FigurePanel(
                                getTranslation("estimate.caption"),
                                getTranslation("estimate.figure", paid),
                                new Paragraph(
                                        getTranslation(
                                                open.isCorrection()
                                                        ? "estimate.from.corrected"
                                                        : "estimate.from",
                                                month(estimate.firstMonth()))),
                                why(estimate),
                                new Paragraph(getTranslation("estimate.not-decided"))));
    }

    /** Empty where nobody claims the allowance, and while the claim has errors. */
    static Optional<Estimate> of(OpenDraft open, ActingCity city) {
        return FilingPart.of(open.view()).stream()
                .filter(part -> part.form().procedure().equals(AllowanceClaim.PROCEDURE))
                .findFirst()
                .map(part ->
                        FormView.of(part.form(), part.known(), part.answers(), open.view().today()))
                .flatMap(view ->
                        AllowanceClaim.of(view)
                                .map(claim ->
                                        AllowanceEstimate.of(claim, view.today(), city.openDays()))
                                .map(estimate -> new Estimate(open, view, estimate)));
    }

    /** Only when waiting would cost a month. */
    private Optional<NotificationBanner> loss(AllowanceEstimate estimate) {
        return estimate.noLossUntil()
                .map(until ->
                        new NotificationBanner(
                                Tone.ATTENTION,
                                getTranslation("estimate.until", DateText.of(until)),
                                getTranslation("estimate.until.text")));
    }

    private NativeDetails why(AllowanceEstimate estimate) {
        var body = new Div();
        body.setClassName("stack");
        body.add(new H3(getTranslation("estimate.month")), sentences(estimate.start().reasons()));
        estimate.children()
                .forEach(child ->
                        body.add(new H3(name(child)), amount(child), sentences(child.reasons())));
        if (!estimate.entitlement().reasons().isEmpty()) {
            body.add(sentences(estimate.entitlement().reasons()));
        }
        body.add(
                new H3(getTranslation("estimate.assumed")),
                list(estimate.assumptionKeys().stream().map(key -> getTranslation(key))));
        return new NativeDetails(getTranslation("estimate.why"), body);
    }

    private String name(ChildAmount child) {
        return view.form().steps().stream()
                .flatMap(step -> view.people(step).stream())
                .filter(person -> person.key().equals(child.key()))
                .findFirst()
                .map(person -> person.name())
                .orElse("");
    }

    private Paragraph amount(ChildAmount child) {
        return new Paragraph(getTranslation("estimate.child", YenText.of(child.amount())));
    }

    private UnorderedList sentences(List<Reason> reasons) {
        return list(words.of(reasons).stream());
    }

    private static UnorderedList list(Stream<String> sentences) {
        return new UnorderedList(sentences.map(ListItem::new).toArray(ListItem[]::new));
    }

    private static String month(YearMonth month) {
        return Wareki.month(month) + "(" + month.getYear() + "年)";
    }
}
