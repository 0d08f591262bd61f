package jp.monobe.backoffice.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.arrears.PledgeInstalments;
import jp.monobe.backoffice.agreement.AgentsView;
import jp.monobe.backoffice.arrears.ArrearsView;
import jp.monobe.backoffice.arrears.InstalmentsView;
import jp.monobe.backoffice.arrears.LateChargesView;
import jp.monobe.backoffice.arrears.RemindersView;
import jp.monobe.backoffice.arrears.WriteOffBillView;
import jp.monobe.backoffice.arrears.WriteOffsView;
import jp.monobe.backoffice.billing.BillView;
import jp.monobe.backoffice.billing.BillingView;
import jp.monobe.backoffice.billing.ImportLinesView;
import jp.monobe.backoffice.billing.NewBillView;
import jp.monobe.backoffice.billing.ReceiptsView;
import jp.monobe.backoffice.billing.RunView;
import jp.monobe.backoffice.billing.RunsView;
import jp.monobe.backoffice.catalogue.CatalogueView;
import jp.monobe.backoffice.catalogue.EditEntryView;
import jp.monobe.backoffice.catalogue.EntryPage;
import jp.monobe.backoffice.catalogue.NewEntryView;
import jp.monobe.backoffice.catalogue.SearchesView;
import jp.monobe.backoffice.closing.ClosingsView;
import jp.monobe.backoffice.counter.BeginEntryView;
import jp.monobe.backoffice.counter.CounterView;
import jp.monobe.backoffice.counter.EntryView;
import jp.monobe.backoffice.counter.PaperAnswerView;
import jp.monobe.backoffice.counter.SampleEntry;
import jp.monobe.backoffice.debit.DebitsView;
import jp.monobe.backoffice.deduction.DeductionsView;
import jp.monobe.backoffice.directory.StaffListView;
import jp.monobe.backoffice.facilities.EditFacilityView;
import jp.monobe.backoffice.facilities.FacilitiesView;
import jp.monobe.backoffice.facilities.ImportFacilitiesView;
import jp.monobe.backoffice.inbox.InboxView;
import jp.monobe.backoffice.link.LinksView;
import jp.monobe.backoffice.outside.OutsideView;
import jp.monobe.backoffice.posting.PostingView;
import jp.monobe.backoffice.refund.ProposeView;
import jp.monobe.backoffice.refund.RefundView;
import jp.monobe.backoffice.refund.RefundsView;
import jp.monobe.backoffice.review.ReviewCaseView;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.backoffice.signin.StaffSecurity;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleBills;
import jp.monobe.backoffice.testing.SampleCases;
import jp.monobe.backoffice.testing.SampleEntries;
import jp.monobe.backoffice.testing.SampleRefunds;
import jp.monobe.backoffice.testing.SampleWriteOffs;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.backoffice.trail.TrailView;
import jp.monobe.billing.model.BillState;
import jp.monobe.staff.Role;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Every page against every role; a new page does not pass before it stands in this table. */
@WithStaff
class RouteMatrixTest extends ViewTest {

    @Autowired private PledgeInstalments pledgeInstalments;

    private static final Set<Role> NO_ROLE = Set.of();
    private static final Set<Role> CLERK = Set.of(Role.CLERK);
    private static final Set<Role> APPROVER = Set.of(Role.APPROVER);
    private static final Set<Role> ADMINISTRATOR = Set.of(Role.ADMINISTRATOR);

    private static final Set<Role> ACCOUNTANT = Set.of(Role.ACCOUNTANT);
    private static final Set<Role> ACCOUNTING_APPROVER = Set.of(Role.ACCOUNTING_APPROVER);
    private static final Set<Role> EDITOR = Set.of(Role.CATALOGUE_EDITOR);
    private static final Set<Role> PUBLISHER = Set.of(Role.CATALOGUE_PUBLISHER);

    private record Rule(String address, Set<Set<Role>> open) {}

    private static final Map<Class<? extends Component>, Rule> RULES =
            rules(
                    StartView.class,
                    new Rule("", Set.of(NO_ROLE)),
                    InboxView.class,
                    new Rule("inbox", Set.of(CLERK, APPROVER)),
                    ReviewCaseView.class,
                    new Rule("case/" + SampleCases.ID, Set.of(CLERK, APPROVER)),
                    BillingView.class,
                    new Rule("billing", Set.of(ACCOUNTANT)),
                    NewBillView.class,
                    new Rule("billing/new", Set.of(ACCOUNTANT)),
                    ImportLinesView.class,
                    new Rule("billing/import", Set.of(ACCOUNTANT)),
                    RunsView.class,
                    new Rule("billing/runs", Set.of(ACCOUNTANT)),
                    RunView.class,
                    new Rule("billing/runs/" + SampleBills.ID, Set.of(ACCOUNTANT)),
                    ReceiptsView.class,
                    new Rule("receipts", Set.of(ACCOUNTANT)),
                    ClosingsView.class,
                    new Rule("closings", Set.of(ACCOUNTANT)),
                    BillView.class,
                    new Rule("billing/" + SampleBills.ID, Set.of(ACCOUNTANT)),
                    RefundsView.class,
                    new Rule("refunds", Set.of(ACCOUNTANT, ACCOUNTING_APPROVER)),
                    DebitsView.class,
                    new Rule("debits", Set.of(ACCOUNTANT)),
                    DeductionsView.class,
                    new Rule("deductions", Set.of(ACCOUNTANT, ACCOUNTING_APPROVER)),
                    ArrearsView.class,
                    new Rule("arrears", Set.of(ACCOUNTANT, ACCOUNTING_APPROVER)),
                    InstalmentsView.class,
                    new Rule("arrears/instalments", Set.of(ACCOUNTANT, ACCOUNTING_APPROVER)),
                    LateChargesView.class,
                    new Rule("arrears/charges", Set.of(ACCOUNTANT, ACCOUNTING_APPROVER)),
                    RemindersView.class,
                    new Rule("arrears/reminders", Set.of(ACCOUNTANT)),
                    ProposeView.class,
                    new Rule("refunds/new/" + SampleBills.ID, Set.of(ACCOUNTANT)),
                    WriteOffsView.class,
                    new Rule("write-offs", Set.of(ACCOUNTANT, ACCOUNTING_APPROVER)),
                    WriteOffBillView.class,
                    new Rule(
                            "write-offs/" + SampleBills.ID,
                            Set.of(ACCOUNTANT, ACCOUNTING_APPROVER)),
                    RefundView.class,
                    new Rule(
                            "refunds/" + SampleRefunds.ID, Set.of(ACCOUNTANT, ACCOUNTING_APPROVER)),
                    PostingView.class,
                    new Rule("posting", Set.of(CLERK, APPROVER)),
                    LinksView.class,
                    new Rule("links", Set.of(CLERK)),
                    OutsideView.class,
                    new Rule("outside", Set.of(CLERK)),
                    CounterView.class,
                    new Rule("counter", Set.of(CLERK)),
                    BeginEntryView.class,
                    new Rule("counter/new", Set.of(CLERK)),
                    PaperAnswerView.class,
                    new Rule("counter/answer/" + SampleCases.ID, Set.of(CLERK)),
                    EntryView.class,
                    new Rule("counter/entry/" + SampleCases.ID, Set.of(CLERK)),
                    StaffListView.class,
                    new Rule("staff", Set.of(ADMINISTRATOR)),
                    AgentsView.class,
                    new Rule("agents", Set.of(ADMINISTRATOR, ACCOUNTANT, ACCOUNTING_APPROVER)),
                    TrailView.class,
                    new Rule("trail", Set.of(ADMINISTRATOR)),
                    CatalogueView.class,
                    new Rule("catalogue", Set.of(EDITOR, PUBLISHER)),
                    EntryPage.class,
                    new Rule("catalogue/entry/" + SampleEntries.ID, Set.of(EDITOR, PUBLISHER)),
                    EditEntryView.class,
                    new Rule("catalogue/edit/" + SampleEntries.ID, Set.of(EDITOR)),
                    NewEntryView.class,
                    new Rule("catalogue/new", Set.of(EDITOR)),
                    SearchesView.class,
                    new Rule("searches", Set.of(EDITOR, PUBLISHER)),
                    FacilitiesView.class,
                    new Rule("facilities", Set.of(EDITOR, PUBLISHER)),
                    EditFacilityView.class,
                    new Rule("facilities/edit/new", Set.of(EDITOR)),
                    ImportFacilitiesView.class,
                    new Rule("facilities/import", Set.of(EDITOR)));

    /** More pairs than Map.of takes. */
    @SuppressWarnings("unchecked")
    private static Map<Class<? extends Component>, Rule> rules(Object... pairs) {
        var rules = new LinkedHashMap<Class<? extends Component>, Rule>();
        for (int i = 0; i < pairs.length; i += 2) {
            rules.put((Class<? extends Component>) pairs[i], (Rule) pairs[i + 1]);
        }
        return rules;
    }

    @Test
    void everyPageHasARule() {
        var pages =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("jp.monobe.backoffice", "jp.monobe.frontend")
                                .stream()
                                .filter(type -> type.isAnnotatedWith(Route.class))
                                .map(type -> type.getFullName())
                                .collect(Collectors.toSet());

        assertThat(pages)
                .isEqualTo(RULES.keySet().stream().map(Class::getName).collect(Collectors.toSet()));
    }

    static Stream<Set<Role>> roles() {
        return Stream.of(
                NO_ROLE,
                CLERK,
                APPROVER,
                ADMINISTRATOR,
                ACCOUNTANT,
                ACCOUNTING_APPROVER,
                EDITOR,
                PUBLISHER);
    }

    @BeforeEach
    void somethingToOpen() {
        Mockito.doReturn(SampleCases.aCase().build()).when(desk).open(SampleCases.ID);
        Mockito.doReturn(Optional.of(SampleEntry.of("child-medical-aid-certificate")))
                .when(counterDesk)
                .open(SampleCases.ID);
        Mockito.doReturn(Optional.of(SampleEntries.draft()))
                .when(catalogueDesk)
                .open(SampleEntries.ID);
        Mockito.doReturn(Optional.of(SampleBills.view(BillState.OPEN)))
                .when(billingDesk)
                .open(SampleBills.ID);
        Mockito.doReturn(Optional.of(SampleBills.run())).when(assessmentRuns).find(SampleBills.ID);
        Mockito.doReturn(Optional.of(SampleRefunds.proposable()))
                .when(giveBackDesk)
                .proposable(SampleBills.ID);
        Mockito.doReturn(Optional.of(SampleRefunds.view(SampleRefunds.proposed())))
                .when(giveBackDesk)
                .open(SampleRefunds.ID);
    }

    /**
     * One after the other in one browser window: setting up another takes longer than all pages.
     */
    @ParameterizedTest
    @MethodSource("roles")
    void opensThePagesOfItsRulesAndNoOther(Set<Role> roles) {
        Mockito.doReturn(new PledgeInstalments.Page(List.of(), 0))
                .when(pledgeInstalments)
                .page(Mockito.anyInt(), Mockito.anyInt());
        Mockito.doReturn(Optional.of(SampleWriteOffs.open()))
                .when(writeOffDesk)
                .open(SampleBills.ID);
        SecurityContextHolder.setContext(StaffSecurity.of(roles));
        var softly = new SoftAssertions();
        RULES.forEach((page, rule) -> {
            UI.getCurrent().navigate(rule.address());
            var shown =
                    softly.assertThat(getCurrentView()).as("%s, %s", page.getSimpleName(), roles);
            if (rule.open().contains(roles)) {
                shown.isInstanceOf(page);
            } else if (page == StartView.class) {
                shown.isNotInstanceOf(StartView.class);
            } else {
                shown.isInstanceOf(OfficeMissingPage.class);
            }
        });
        softly.assertAll();
    }

    @Test
    void namesTheRolesAsTheDirectoryDoes() {
        assertThat(
                        List.of(
                                OfficeRole.CLERK,
                                OfficeRole.APPROVER,
                                OfficeRole.ADMINISTRATOR,
                                OfficeRole.ACCOUNTANT,
                                OfficeRole.ACCOUNTING_APPROVER,
                                OfficeRole.CATALOGUE_EDITOR,
                                OfficeRole.CATALOGUE_PUBLISHER,
                                OfficeRole.PLATFORM_EDITOR,
                                OfficeRole.PLATFORM_PUBLISHER))
                .containsExactlyElementsOf(Arrays.stream(Role.values()).map(Enum::name).toList());
    }
}
