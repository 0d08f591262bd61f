package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.filing.AttachmentService;
import jp.monobe.filing.LaterDocuments;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;

/** Hands in documents after the filing (追加書類の提出): choose, look, hand in. */
@Route(value = "filing/:id/documents", layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class DocumentsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final LaterDocuments documents;
    private final AttachmentService attachments;
    private final ActingCity city;
    private final Titles titles;

    DocumentsView(
            LaterDocuments documents,
            AttachmentService attachments,
            ActingCity city,
            Titles titles) {
        this.documents = documents;
        this.attachments = attachments;
        this.city = city;
        this.titles = titles;
        getContent().setClassName("measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Parameters.id(event);
        var data = documents.of(id);
        getContent().removeAll();
        if (data.open()) {
            var files = new LaterFiles(documents, attachments, id);
            getContent().add(new DocumentsPage(id, data, files, documents, city.today()));
        } else {
            event.forwardTo(Addresses.filing(id));
        }
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("documents.page"));
    }
}
