package jp.monobe.backoffice.outside;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.backoffice.page.Today;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.myna.OutsideApplication;
import jp.monobe.myna.OutsideDesk;
import jp.monobe.myna.OutsideFiling;
import org.jspecify.annotations.Nullable;

/** An application as it came, all of it, with the package to take away. */
final class OutsideContent extends Composite<Section> {

    OutsideContent(OutsideDesk.Opened opened, Today today, OutsideDesk desk) {
        var filing = opened.filing();
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.outside.content")));
        getContent()
                .add(
                        new NotificationBanner(
                                Tone.ATTENTION,
                                getTranslation("office.outside.cause." + filing.cause()),
                                new Paragraph(filing.detail()),
                                new Paragraph(
                                        getTranslation(
                                                "office.outside.cause."
                                                        + filing.cause()
                                                        + ".then"))));
        var list = new SummaryList();
        list.add(getTranslation("office.outside.number"), filing.number());
        list.add(getTranslation("office.outside.procedure"), filing.procedureName());
        list.add(getTranslation("office.outside.sent"), today.text(filing.sentAt()));
        if (filing.signed() != null) {
            list.add(getTranslation("office.outside.signed"), signed(filing.signed()));
        }
        opened.application()
                .ifPresent(it -> {
                    addUnlisted(list, filing, it, today);
                    add(list, it);
                });
        getContent().add(list, download(filing, desk));
    }

    /** What the package says otherwise than the service's list. */
    private void addUnlisted(
            SummaryList list, OutsideFiling filing, OutsideApplication application, Today today) {
        if (!application.procedure().equals(filing.procedureName())) {
            list.add(getTranslation("office.outside.procedure.inside"), application.procedure());
        }
        if (!application.sentAt().equals(filing.sentAt())) {
            list.add(
                    getTranslation("office.outside.sent.inside"), today.text(application.sentAt()));
        }
    }

    private Component signed(OutsideFiling.Signed verdict) {
        var tone =
                switch (verdict) {
                    case VALID -> Tone.GOOD;
                    case NONE, UNCHECKED -> Tone.NEUTRAL;
                    case BROKEN, UNTRUSTED, ANOTHER -> Tone.BAD;
                };
        return new StatusTag(tone, getTranslation("office.outside.signed." + verdict));
    }

    private void add(SummaryList list, OutsideApplication application) {
        var applicant = application.applicant();
        list.add(getTranslation("office.person.name"), applicant.name());
        list.add(getTranslation("office.person.birth-date"), new DateText(applicant.birthDate()));
        list.add(getTranslation("office.person.address"), applicant.address());
        var names =
                application.people().stream()
                        .collect(
                                Collectors.toMap(
                                        OutsideApplication.Somebody::id,
                                        OutsideApplication.Somebody::name,
                                        (one, _) -> one));
        application
                .people()
                .forEach(person ->
                        list.add(
                                person.kind(),
                                getTranslation(
                                        "office.outside.person",
                                        person.name(),
                                        String.valueOf(person.birthDate()),
                                        person.relation())));
        application
                .items()
                .forEach(item ->
                        list.add(label(item, names.get(item.person())), written(item.value())));
        application.files().forEach(file -> list.add(file.item(), file.name()));
    }

    private String label(OutsideApplication.Item item, @Nullable String person) {
        return person == null
                ? item.name()
                : getTranslation("office.outside.item-of", item.name(), person);
    }

    private Anchor download(OutsideFiling filing, OutsideDesk desk) {
        var link = new Anchor();
        link.setText(getTranslation("office.outside.download"));
        link.setHref(
                event -> write(event, filing.id(), filing.number(), desk), AttachmentType.DOWNLOAD);
        return link;
    }

    /** Written in the request of the one who asks, so that her right is checked then. */
    private static void write(DownloadEvent event, UUID id, String number, OutsideDesk desk) {
        event.setFileName(number.replaceAll("[^0-9A-Za-z-]", "_") + ".zip");
        event.setContentType("application/zip");
        desk.write(id, event.getOutputStream());
    }

    /** A day as everywhere else; it comes as the exchange writes it. */
    private static String written(String value) {
        try {
            return DateText.of(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return value;
        }
    }
}
