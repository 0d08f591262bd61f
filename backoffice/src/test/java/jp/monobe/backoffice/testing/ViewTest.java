package jp.monobe.backoffice.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.agreement.AgreementDesk;
import jp.monobe.agreement.DecideAgreement;
import jp.monobe.agreement.ProbeKeys;
import jp.monobe.agreement.ProposeAgreement;
import jp.monobe.arrears.ArrearsDesk;
import jp.monobe.arrears.DecideWriteOff;
import jp.monobe.arrears.FixLateCharge;
import jp.monobe.arrears.IssueReminders;
import jp.monobe.arrears.LateAgents;
import jp.monobe.arrears.LateChargeDesk;
import jp.monobe.arrears.ProposeWriteOff;
import jp.monobe.arrears.ReminderDesk;
import jp.monobe.arrears.WriteOffDesk;
import jp.monobe.billing.AssessFee;
import jp.monobe.billing.AssessmentRuns;
import jp.monobe.billing.BillPage;
import jp.monobe.billing.BillingDesk;
import jp.monobe.billing.CancelRun;
import jp.monobe.billing.CarryOver;
import jp.monobe.billing.ChangeBill;
import jp.monobe.billing.ReissueSlips;
import jp.monobe.casework.CaseDecisions;
import jp.monobe.casework.CaseDesk;
import jp.monobe.casework.CaseInbox;
import jp.monobe.casework.CaseMessages;
import jp.monobe.casework.CasePage;
import jp.monobe.casework.CasesToLink;
import jp.monobe.casework.ForwardCase;
import jp.monobe.casework.IdentifyAgain;
import jp.monobe.casework.IssueDecision;
import jp.monobe.casework.MessageThread;
import jp.monobe.casework.PostLetters;
import jp.monobe.casework.ReadTrail;
import jp.monobe.casework.RecogniseReason;
import jp.monobe.closing.CloseBooks;
import jp.monobe.counter.CounterDesk;
import jp.monobe.counter.EnterFiling;
import jp.monobe.debit.DebitFiles;
import jp.monobe.debit.DebitWork;
import jp.monobe.debit.MandateDesk;
import jp.monobe.debit.TakeAnswer;
import jp.monobe.deduction.DeductionConsents;
import jp.monobe.deduction.DeductionDesk;
import jp.monobe.deduction.ProposeDeduction;
import jp.monobe.facilityregister.EditFacility;
import jp.monobe.facilityregister.FacilityRegister;
import jp.monobe.facilityregister.ImportFacilities;
import jp.monobe.facilityregister.RestoreFacilities;
import jp.monobe.facilityregister.Revision;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.Setting;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.Tenants;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.myna.OutsideDesk;
import jp.monobe.payment.AgentFeed;
import jp.monobe.payment.CardMessages;
import jp.monobe.payment.CollectFromAgent;
import jp.monobe.payment.PayIns;
import jp.monobe.payment.ReconcileDesk;
import jp.monobe.payment.TakeAgentFile;
import jp.monobe.printing.PrintSlips;
import jp.monobe.printing.PrintedSlips;
import jp.monobe.publishing.CatalogueDesk;
import jp.monobe.publishing.CatalogueList;
import jp.monobe.publishing.CheckEntry;
import jp.monobe.publishing.CheckLinks;
import jp.monobe.publishing.PreviewEntry;
import jp.monobe.publishing.ProposeEntry;
import jp.monobe.publishing.PublishEntry;
import jp.monobe.publishing.WriteEntry;
import jp.monobe.refund.ApproveGiveBack;
import jp.monobe.refund.FailGiveBack;
import jp.monobe.refund.GiveBackDesk;
import jp.monobe.refund.ProposeGiveBack;
import jp.monobe.refund.TransferFiles;
import jp.monobe.registry.AccountLinks;
import jp.monobe.registry.RegistryLookup;
import jp.monobe.staff.StaffList;
import jp.monobe.staff.StaffNames;
import jp.monobe.wording.CityWords;
import jp.monobe.wording.SearchDesk;
import jp.monobe.wording.TrySearch;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.json.JsonMapper;

/** A test of screens over mocked services, as 南国市 on 2026-11-23. */
@SpringBootTest(classes = OfficeViews.class)
@UnnamedServices
public abstract class ViewTest extends SpringBrowserlessTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Tenant NANKOKU = new Tenant(TestCities.NANKOKU, "nankoku", "南国市", 1);

    @MockitoBean protected CaseInbox inbox;
    @MockitoBean protected CaseDesk desk;
    @MockitoBean protected CaseDecisions decisions;
    @MockitoBean protected RecogniseReason reasons;
    @MockitoBean protected ForwardCase forwarding;
    @MockitoBean protected IdentifyAgain again;
    @MockitoBean protected CaseMessages messages;
    @MockitoBean protected CasesToLink casesToLink;
    @MockitoBean protected IssueDecision issuing;
    @MockitoBean protected PostLetters letters;
    @MockitoBean protected ReadTrail trail;
    @MockitoBean protected AccountLinks links;
    @MockitoBean protected RegistryLookup registry;
    @MockitoBean protected OutsideDesk outside;
    @MockitoBean protected CounterDesk counterDesk;
    @MockitoBean protected EnterFiling enterFiling;
    @MockitoBean protected BillingDesk billingDesk;
    @MockitoBean protected AssessFee assessFee;
    @MockitoBean protected AssessmentRuns assessmentRuns;
    @MockitoBean protected CancelRun cancelRun;
    @MockitoBean protected PrintSlips printSlips;
    @MockitoBean protected PrintedSlips printedSlips;
    @MockitoBean protected StaffNames staffNames;
    @MockitoBean protected ChangeBill changeBill;
    @MockitoBean protected ReissueSlips reissueSlips;
    @MockitoBean protected TakeAgentFile takeAgentFile;
    @MockitoBean protected CardMessages cardMessages;
    @MockitoBean protected CollectFromAgent collectFromAgent;
    @MockitoBean protected AgreementDesk agreementDesk;
    @MockitoBean protected ProposeAgreement proposeAgreement;
    @MockitoBean protected DecideAgreement decideAgreement;
    @MockitoBean protected ProbeKeys probeKeys;
    @MockitoBean protected ReconcileDesk reconcileDesk;
    @MockitoBean protected GiveBackDesk giveBackDesk;
    @MockitoBean protected ProposeGiveBack proposeGiveBack;
    @MockitoBean protected ApproveGiveBack approveGiveBack;
    @MockitoBean protected FailGiveBack failGiveBack;
    @MockitoBean protected TransferFiles transferFiles;
    @MockitoBean protected MandateDesk mandateDesk;
    @MockitoBean protected LateChargeDesk lateChargeDesk;
    @MockitoBean protected FixLateCharge fixLateCharge;
    @Autowired private DebitWork debitWork;
    @Autowired private LateAgents lateAgents;
    @MockitoBean protected DeductionDesk deductionDesk;
    @MockitoBean protected DeductionConsents deductionConsents;
    @MockitoBean protected ProposeDeduction proposeDeduction;
    @MockitoBean protected DebitFiles debitFiles;
    @MockitoBean protected TakeAnswer takeAnswer;
    @MockitoBean protected ArrearsDesk arrearsDesk;
    @MockitoBean protected CarryOver carryOver;
    @MockitoBean protected WriteOffDesk writeOffDesk;
    @MockitoBean protected ProposeWriteOff proposeWriteOff;
    @MockitoBean protected DecideWriteOff decideWriteOff;
    @MockitoBean protected IssueReminders issueReminders;
    @MockitoBean protected ReminderDesk reminderDesk;
    @MockitoBean protected PayIns payIns;
    @MockitoBean protected CloseBooks closeBooks;
    @MockitoBean protected StaffList staffList;
    @MockitoBean protected FacilityRegister facilityRegister;
    @MockitoBean protected EditFacility editFacility;
    @MockitoBean protected ImportFacilities importFacilities;
    @MockitoBean protected RestoreFacilities restoreFacilities;
    @MockitoBean protected SearchDesk searchDesk;
    @MockitoBean protected CityWords cityWords;
    @MockitoBean protected TrySearch trySearch;
    @MockitoBean protected CatalogueList catalogueList;
    @MockitoBean protected CatalogueDesk catalogueDesk;
    @MockitoBean protected CheckEntry checkEntry;
    @MockitoBean protected CheckLinks checkLinks;
    @MockitoBean protected WriteEntry writeEntry;
    @MockitoBean protected ProposeEntry proposeEntry;
    @MockitoBean protected PublishEntry publishEntry;
    @MockitoBean protected PreviewEntry previewEntry;
    @MockitoBean protected Tenants tenants;
    @MockitoBean protected Settings settings;

    /** Before the first navigation, which shows the start page. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        openTheCity();
        super.initVaadinEnvironment();
    }

    private void openTheCity() {
        when(inbox.page(any(), anyInt())).thenReturn(new CasePage(List.of(), 0, false));
        when(messages.open(any())).thenReturn(new MessageThread(List.of(), false));
        when(letters.page(anyInt())).thenReturn(new PostLetters.Page(List.of(), 0, false));
        SampleAgreements.nothing(agreementDesk);
        NothingListed.of(lateChargeDesk, deductionDesk, cardMessages, reminderDesk);
        NothingListed.of(debitWork, lateAgents);
        when(collectFromAgent.feed())
                .thenReturn(
                        new AgentFeed(true, Optional.of(Instant.parse("2026-11-23T01:00:00Z"))));
        when(trail.read(any())).thenReturn(new ReadTrail.Result.Page(List.of(), false));
        when(facilityRegister.newest()).thenReturn(new Revision(0, List.of()));
        when(billingDesk.page(any(), anyInt())).thenReturn(new BillPage(List.of(), 0, false));
        when(reconcileDesk.questions(any(), anyInt()))
                .thenReturn(new ReconcileDesk.Page(List.of(), Map.of(), false));
        when(reconcileDesk.given(anyInt()))
                .thenReturn(new ReconcileDesk.Given(List.of(), Map.of(), false));
        when(arrearsDesk.page(any(), anyInt())).thenReturn(SampleArrears.nothing());
        when(writeOffDesk.page(anyInt())).thenReturn(SampleWriteOffs.nothing());
        when(issueReminders.preview()).thenReturn(SampleArrears.nobody());
        when(giveBackDesk.due(anyInt())).thenReturn(new GiveBackDesk.Page<>(List.of(), 0, false));
        when(giveBackDesk.list(any(), anyInt()))
                .thenReturn(new GiveBackDesk.Page<>(List.of(), 0, false));
        when(previewEntry.of(any(), any())).thenReturn(new PreviewEntry.Preview.NotWhole());
        when(tenants.all()).thenReturn(List.of(NANKOKU));
        when(tenants.withCode(any())).thenReturn(Optional.of(NANKOKU));
        when(settings.of(TestCities.NANKOKU))
                .thenReturn(
                        new CitySettings(
                                1, List.of(setting("demo", true), setting("correction-days", 14))));
        when(settings.openDays(TestCities.NANKOKU))
                .thenReturn(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    }

    private static Setting setting(String key, Object value) {
        return new Setting(key, LocalDate.of(2020, 1, 1), null, JSON.valueToTree(value));
    }

    /** All that stands on the page. */
    protected static String page() {
        var words = new StringBuilder();
        collect(layout(), words);
        return words.toString();
    }

    private static void collect(Element element, StringBuilder words) {
        if (element.isTextNode()) {
            words.append(element.getText());
        }
        words.append(Jsoup.parse(element.getProperty("innerHTML", "")).wholeText());
        element.getChildren().forEach(child -> collect(child, words));
    }

    private static Element layout() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast().getElement();
    }

    /** Presses the button of this name. */
    protected void press(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    private static void hideTheInvisible(Element element) {
        if (!element.isTextNode() && !element.isVisible()) {
            element.setAttribute("hidden", "");
        }
        element.getChildren().forEach(ViewTest::hideTheInvisible);
    }

    /** Writes the page as plain HTML into {@code target}, to be looked at. */
    protected static void keep(String name) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        hideTheInvisible(layout());
        document.appendChild(ElementUtil.toJsoup(document, layout()));
        var look = "../../frontend/target/classes/META-INF/resources/css/";
        var html =
                """
                <!doctype html><html lang="ja"><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <link rel="stylesheet" href="%sfonts.css"><link rel="stylesheet" href="%sfonts-rare.css">
                <link rel="stylesheet" href="%smonobe.css">
                <link rel="stylesheet" href="../src/main/resources/META-INF/resources/css/office.css">
                <body>%s</body></html>
                """
                        .formatted(name, look, look, look, document.html());
        try {
            Files.writeString(Path.of("target", name + ".html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
