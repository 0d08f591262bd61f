package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.procedure.catalogue.Contact;
import jp.monobe.procedure.catalogue.Guidance;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.Status;
import jp.monobe.publishing.PreviewEntry.Preview;
import org.jspecify.annotations.Nullable;

/** A text as residents read it (公開ページでの見え方), with amounts and dates put in. */
final class PublicLook extends Composite<Div> {

    PublicLook(Preview preview) {
        getContent().setClassName("public-look stack");
        switch (preview) {
            case Preview.Shown(var service, var contact, var day) -> show(service, contact, day);
            case Preview.NotShown _ -> say("office.look.not-shown");
            case Preview.NotWhole _ -> say("office.look.not-whole");
        }
    }

    private void say(String key) {
        getContent()
                .add(
                        new NotificationBanner(
                                Tone.ATTENTION,
                                getTranslation(key),
                                getTranslation(key + ".then")));
    }

    private void show(Service service, @Nullable Contact contact, java.time.LocalDate day) {
        var told = service.guidance();
        getContent().add(new H3(service.name()), lead(told.summary()));
        if (service.status() == Status.POSSIBLY_OUTDATED) {
            say("office.look.unsure");
        }
        if (service.status() == Status.NAME_ONLY) {
            say("office.look.name-only");
        }
        var facts = new DescriptionList();
        facts.setClassName("facts");
        add(facts, "eligibility", told.eligibility());
        add(facts, "applicants", told.applicants());
        add(facts, "amount", told.amount());
        add(facts, "fee", one(told.fee()));
        add(facts, "deadline", deadline(told));
        add(facts, "documents", told.documents());
        add(facts, "how", one(told.how()));
        add(facts, "note", one(told.note()));
        add(
                facts,
                "faq",
                told.faq().stream().map(one -> one.question() + " " + one.answer()).toList());
        add(facts, "laws", told.laws().stream().map(Guidance.Law::text).toList());
        add(facts, "contact", contact == null ? List.of() : List.of(office(contact)));
        getContent().add(facts, checked(service, day));
    }

    private static Component lead(String summary) {
        var lead = new Paragraph(summary);
        lead.setClassName("lead");
        return lead;
    }

    private static List<String> one(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static List<String> deadline(Guidance told) {
        var deadline = told.deadline();
        return deadline == null ? List.of() : List.of(deadline.text());
    }

    private static String office(Contact contact) {
        var phone = contact.phone();
        return phone == null ? contact.name() : contact.name() + " " + phone;
    }

    private void add(DescriptionList facts, String key, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var value = new DescriptionList.Description();
        if (lines.size() == 1) {
            value.add(new Span(lines.getFirst()));
        } else {
            value.add(
                    new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        facts.add(new Div(new DescriptionList.Term(getTranslation("office.look." + key)), value));
    }

    private Component checked(Service service, java.time.LocalDate day) {
        var from = service.provenance();
        var checked = from.checked();
        var text =
                checked == null
                        ? getTranslation("office.look.not-checked")
                        : getTranslation(
                                "office.look.checked",
                                DateText.of(checked),
                                from.checkedBy() == null ? "" : from.checkedBy());
        var line = new Paragraph(text + " " + getTranslation("office.look.day", DateText.of(day)));
        line.setClassName("muted");
        return line;
    }
}
