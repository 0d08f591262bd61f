package jp.monobe.portal.follow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import jp.monobe.filing.EmployerLinks;
import jp.monobe.filing.EndPower;
import jp.monobe.filing.FilingData;
import jp.monobe.filing.FilingService;
import jp.monobe.filing.LaterDocuments;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.inbox.InboxRow;
import jp.monobe.inbox.InboxService;
import jp.monobe.inbox.MessageService;
import jp.monobe.portal.certificate.CertificateAddress;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.PhoneHelp;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;
import org.springframework.beans.factory.annotation.Value;

/** One filing (提出した申請): its number, where it stands, what to do now, its copy. */
@Route(value = "filing/:id", layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class FilingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String SIGNED = "signed";

    private final FilingService filings;
    private final LaterDocuments documents;
    private final EmployerLinks employers;
    private final String site;
    private final EndPower power;
    private final InboxService inbox;
    private final MessageService messages;
    private final ActingCity city;
    private final Titles titles;
    private String title = "";

    FilingView(
            FilingService filings,
            LaterDocuments documents,
            EmployerLinks employers,
            EndPower power,
            InboxService inbox,
            MessageService messages,
            ActingCity city,
            Titles titles,
            @Value("${monobe.public-url:http://localhost:8080}") String site) {
        this.filings = filings;
        this.documents = documents;
        this.employers = employers;
        this.site = site;
        this.power = power;
        this.inbox = inbox;
        this.messages = messages;
        this.city = city;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Parameters.id(event);
        show(id, Parameters.query(event, "filed").isPresent());
        if (Parameters.query(event, "documents").isPresent()) {
            announce(
                    Tone.GOOD,
                    getTranslation("documents.received"),
                    getTranslation("documents.received.text"));
        }
        if (Parameters.query(event, SIGNED).isPresent()) {
            announce(
                    Tone.GOOD,
                    getTranslation("sign.filed.done"),
                    getTranslation("sign.filed.kept"));
        }
        if (Parameters.query(event, "already").isPresent()) {
            announce(
                    Tone.ATTENTION,
                    getTranslation("filing.already"),
                    getTranslation("filing.already.text"));
        }
    }

    private void announce(Tone tone, String title, String text) {
        getContent().addComponentAsFirst(new NotificationBanner(tone, title, text).announced());
    }

    private void show(UUID id, boolean justFiled) {
        var filing = filings.open(id);
        title = titles.of(filing.row().title());
        getContent().removeAll();
        getContent().add(new ReceiptHead(filing, justFiled));
        filing.correction()
                .ifPresent(correction -> getContent().add(new CorrectionCall(filing, correction)));
        getContent().add(new SignCall(filing), new PaperMending(filing));
        var letters = inbox.mine().stream().filter(row -> isOf(row, filing)).toList();
        getContent()
                .add(
                        new LetterLinks(letters),
                        new FiledTogether(filings.togetherWith(id)),
                        new LaterFilings(filing.row(), filings.mine()),
                        new DocumentsPanel(id, documents.of(id), city.today()),
                        employer(filing),
                        new NextSteps(filing, city),
                        new MessagesPanel(messages, id),
                        copy(filing),
                        data(filing),
                        again(filing),
                        new StatusHistory(filing),
                        new FiledAnswers(filing),
                        new WithdrawPanel(filing, filings, () -> show(id, false)),
                        new EndPowerPanel(filing, power),
                        new PhoneHelp(
                                city.office(filing.row().procedure()),
                                getTranslation("filing.phone")));
    }

    /** Only where the form asks for proof of work. */
    private Component employer(FilingData filing) {
        if (filing.form().field(EmployerLinks.PROOF).isEmpty()) {
            return new Div();
        }
        var home = city.home();
        return new EmployerPanel(
                filing,
                documents.of(filing.row().id()).open(),
                employers,
                token -> CertificateAddress.of(site, home, token));
    }

    private static boolean isOf(InboxRow letter, FilingData filing) {
        return letter.filingId().equals(filing.row().id())
                || filing.row().corrects().filter(letter.filingId()::equals).isPresent();
    }

    /** The same procedure once more; its draft can begin with these answers. */
    private Div again(FilingData filing) {
        var procedure = filing.row().procedure();
        var part =
                new Div(
                        new Actions(
                                Ways.plain(
                                        filing.row().represented().isPresent()
                                                ? Addresses.represent(procedure)
                                                : Addresses.welcome(procedure, "data"),
                                        getTranslation("filing.again"))));
        part.setVisible(
                city.online().stream().anyMatch(entry -> entry.procedure().equals(procedure)));
        return part;
    }

    /** For her own use, such as a budget book or the next adviser. */
    private FileDownload data(FilingData filing) {
        var id = filing.row().id();
        return FileDownload.json(
                getTranslation("filing.data"),
                getTranslation("filing.data.file", filing.row().receiptNumber().value()),
                () -> filings.copyAsData(id));
    }

    private FileDownload copy(FilingData filing) {
        var id = filing.row().id();
        return FileDownload.pdf(
                getTranslation("filing.copy"),
                getTranslation("filing.copy.file", filing.row().receiptNumber().value()),
                () -> filings.receiptPdf(id));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
