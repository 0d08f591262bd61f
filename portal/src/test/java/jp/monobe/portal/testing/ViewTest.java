package jp.monobe.portal.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import jp.monobe.filing.AgentDrafts;
import jp.monobe.filing.AttachmentService;
import jp.monobe.filing.CarryOver;
import jp.monobe.filing.DraftService;
import jp.monobe.filing.EmployerLinks;
import jp.monobe.filing.EndPower;
import jp.monobe.filing.FilingService;
import jp.monobe.filing.LaterDocuments;
import jp.monobe.filing.LaterSignature;
import jp.monobe.filing.PrefillService;
import jp.monobe.filing.RepresentedDrafts;
import jp.monobe.filing.SignatureService;
import jp.monobe.filing.StartDraft;
import jp.monobe.filing.SubmitFiling;
import jp.monobe.inbox.InboxService;
import jp.monobe.inbox.MessageService;
import jp.monobe.mandate.GrantedMandates;
import jp.monobe.mandate.HeldMandates;
import jp.monobe.municipality.OnlineProcedures.Signature;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Tenants;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.CardWebhooks;
import jp.monobe.paying.MyBills;
import jp.monobe.paying.MyDebits;
import jp.monobe.paying.MyPayments;
import jp.monobe.paying.PayByBank;
import jp.monobe.paying.PayByCard;
import jp.monobe.paying.PayFromLink;
import jp.monobe.portal.find.PublicCities;
import jp.monobe.portal.signin.SignOut;
import jp.monobe.portal.signin.SigningService;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.resident.AccountService;
import jp.monobe.resident.Accounts;
import jp.monobe.resident.ConsentService;
import jp.monobe.resident.Contact;
import jp.monobe.resident.ContactService;
import jp.monobe.resident.FamilyService;
import jp.monobe.resident.KeptAnswersService;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A test of pages over mocked services, as a resident of 南国市 on 2026-11-23. */
@SpringBootTest(
        classes = PortalViews.class,
        properties = "monobe.identity.issuer=http://127.0.0.1:1/nobody-there")
@WithMockUser(roles = "RESIDENT")
@ExtendWith(AsResident.class)
public abstract class ViewTest extends SpringBrowserlessTest {

    @MockitoBean protected Accounts accounts;
    @MockitoBean protected AccountService account;
    @MockitoBean protected ContactService contacts;
    @MockitoBean protected KeptAnswersService kept;
    @MockitoBean protected ConsentService consents;
    @MockitoBean protected DraftService drafts;
    @MockitoBean protected AgentDrafts agents;
    @MockitoBean protected RepresentedDrafts represented;
    @MockitoBean protected GrantedMandates granted;
    @MockitoBean protected HeldMandates held;
    @MockitoBean protected StartDraft start;
    @MockitoBean protected CarryOver carry;
    @MockitoBean protected PrefillService prefill;
    @MockitoBean protected AttachmentService attachments;
    @MockitoBean protected SignatureService signatures;
    @MockitoBean protected LaterSignature later;
    @MockitoBean protected EndPower endPower;
    @MockitoBean protected SubmitFiling submit;
    @MockitoBean protected FilingService filings;
    @MockitoBean protected LaterDocuments documents;
    @MockitoBean protected EmployerLinks employers;
    @MockitoBean protected InboxService inbox;
    @MockitoBean protected MessageService messages;
    @MockitoBean protected MyBills bills;
    @MockitoBean protected PayByCard pay;
    @MockitoBean protected PayByBank payByBank;
    @MockitoBean protected MyDebits debits;
    @MockitoBean protected PayFromLink payFromLink;
    @MockitoBean protected MyPayments payments;
    @MockitoBean protected CardWebhooks webhooks;
    @MockitoBean protected FamilyService family;
    @MockitoBean protected SigningService signing;
    @MockitoBean protected SignOut signOut;
    @MockitoBean protected PublicCities cities;
    @MockitoBean protected PublishedCatalogue catalogue;
    @MockitoBean protected Tenants tenants;
    @MockitoBean protected Settings settings;

    /** Before the first navigation, which shows her own page. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        when(tenants.withCode(any())).thenReturn(Optional.of(Samples.NANKOKU));
        when(catalogue.forAll()).thenReturn(mock(CityCatalogue.class));
        when(tenants.all()).thenReturn(List.of(Samples.NANKOKU));
        when(settings.openDays(TestCities.NANKOKU))
                .thenReturn(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
        cityAsksFor(Signature.SIGN);
        when(account.mine()).thenReturn(Samples.account(new Contact.None()));
        when(drafts.mine()).thenReturn(List.of());
        when(filings.mine()).thenReturn(List.of());
        when(granted.mine()).thenReturn(List.of());
        when(held.mine()).thenReturn(List.of());
        when(kept.mine()).thenReturn(Optional.empty());
        when(inbox.mine()).thenReturn(List.of());
        when(bills.all()).thenReturn(List.of());
        when(documents.of(any())).thenReturn(Samples.NO_DOCUMENTS);
        super.initVaadinEnvironment();
    }

    protected void cityAsksFor(Signature signature) {
        when(settings.of(TestCities.NANKOKU)).thenReturn(Samples.settings(signature));
    }

    protected static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Where the browser now is. */
    protected static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** All that is seen on the page. */
    protected static String page() {
        var layout =
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast().getElement();
        var words = new StringBuilder();
        collect(layout, words);
        return words.toString();
    }

    private static void collect(Element element, StringBuilder words) {
        if (element.isTextNode()) {
            words.append(element.getText());
        } else if (element.isVisible()) {
            element.getChildren().forEach(child -> collect(child, words));
            words.append(Jsoup.parse(element.getProperty("innerHTML", "")).wholeText()).append(' ');
        }
    }

    protected void press(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    /** Where the link of these words leads. */
    protected String linkTo(String text) {
        return find(Anchor.class).withText(text).single().getHref();
    }

    /** Where all links of the page lead. */
    protected List<String> ways() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    protected <T extends Component> T only(Class<T> type) {
        return find(type).single();
    }
}
