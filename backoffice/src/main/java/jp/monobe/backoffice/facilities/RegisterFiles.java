package jp.monobe.backoffice.facilities;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.Locale;
import jp.monobe.facility.Charsets;
import jp.monobe.facility.model.Edition;
import jp.monobe.facilityregister.FacilityRegister;

/** The register as files (CSV), for other systems and for editing in a spreadsheet. */
final class RegisterFiles extends Composite<Section> {

    private final FacilityRegister register;

    RegisterFiles(FacilityRegister register) {
        this.register = register;
        var list = new UnorderedList();
        for (var edition : Edition.values()) {
            for (var charset : Charsets.values()) {
                list.add(new ListItem(link(edition, charset)));
            }
        }
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new H2(getTranslation("office.facilities.files")),
                        new Paragraph(getTranslation("office.facilities.files.lead")),
                        list);
    }

    private Anchor link(Edition edition, Charsets charset) {
        var link = new Anchor();
        link.setText(
                getTranslation(
                        "office.facilities.file",
                        getTranslation("office.facilities.edition." + edition),
                        getTranslation("office.facilities.charset." + charset)));
        link.setHref(event -> write(event, edition, charset), AttachmentType.DOWNLOAD);
        return link;
    }

    /** Made in the request of the one who asks, so that her right is checked then. */
    private void write(DownloadEvent event, Edition edition, Charsets charset) throws IOException {
        var bytes = register.file(edition, charset).bytes();
        event.setFileName(
                "facilities-"
                        + edition.name().toLowerCase(Locale.ROOT)
                        + "-"
                        + charset.name().toLowerCase(Locale.ROOT)
                        + ".csv");
        event.setContentType("text/csv");
        event.setContentLength(bytes.length);
        event.getOutputStream().write(bytes);
    }
}
