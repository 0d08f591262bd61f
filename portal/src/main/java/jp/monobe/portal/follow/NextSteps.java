package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.Signature;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.filing.FilingData;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.procedure.model.Handling;
import jp.monobe.procedure.model.Handling.Kind;

/** What happens next and by when (これからの流れ); nothing once it is decided or taken back. */
class NextSteps extends Composite<Div> {

    NextSteps(FilingData filing, ActingCity city) {
        getContent().setClassName("stack");
        getContent().setVisible(isOpen(filing));
        var steps = new OrderedList();
        steps.add(new ListItem(getTranslation("filing.next.check")));
        if (isToBeIdentified(filing)) {
            steps.add(new ListItem(getTranslation("filing.next.identify")));
        }
        var by = DateText.of(expectedBy(filing, city));
        ways(filing).forEach(key -> steps.add(new ListItem(getTranslation(key, by))));
        getContent()
                .add(
                        new H2(getTranslation("filing.next")),
                        steps,
                        new Paragraph(getTranslation("filing.clock", days(filing, city))));
    }

    /** A notification is taken note of, a preparation ends at the counter; neither is decided. */
    private static List<String> ways(FilingData filing) {
        var kind = filing.row().handling().map(Handling::kind).orElse(Kind.APPLICATION);
        return switch (kind) {
            case APPLICATION ->
                    List.of(
                            "filing.next.decide",
                            filing.filing().delivery() == Delivery.ELECTRONIC
                                    ? "filing.next.electronic"
                                    : "filing.next.post");
            case NOTIFICATION -> List.of("filing.next.note", "filing.next.told");
            case PREPARATION -> List.of("filing.next.prepare", "filing.next.visit");
        };
    }

    static boolean isOpen(FilingData filing) {
        return switch (filing.row().status()) {
            case RECEIVED, REVIEWING, RETURNED -> true;
            case APPROVED, REJECTED, WITHDRAWN -> false;
        };
    }

    /** The office's own date where it told one; else 標準処理期間 from the day of filing. */
    private static LocalDate expectedBy(FilingData filing, ActingCity city) {
        return filing.history().reversed().stream()
                .map(StatusUpdate::expectedBy)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() -> filing.claimDate().plusDays(days(filing, city)));
    }

    private static int days(FilingData filing, ActingCity city) {
        return city.processingDays(filing.row().procedure(), filing.claimDate());
    }

    static boolean isToBeIdentified(FilingData filing) {
        var signature = filing.filing().signature();
        return signature != null
                && (signature.status() == Signature.Status.LAPSED
                        || signature.status() == Signature.Status.UNAVAILABLE);
    }
}
