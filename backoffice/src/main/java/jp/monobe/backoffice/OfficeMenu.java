package jp.monobe.backoffice;

import java.util.List;
import jp.monobe.backoffice.agreement.AgentsView;
import jp.monobe.backoffice.arrears.ArrearsView;
import jp.monobe.backoffice.billing.BillingView;
import jp.monobe.backoffice.billing.ReceiptsView;
import jp.monobe.backoffice.catalogue.CatalogueView;
import jp.monobe.backoffice.catalogue.SearchesView;
import jp.monobe.backoffice.closing.ClosingsView;
import jp.monobe.backoffice.counter.CounterView;
import jp.monobe.backoffice.debit.DebitsView;
import jp.monobe.backoffice.deduction.DeductionsView;
import jp.monobe.backoffice.directory.StaffListView;
import jp.monobe.backoffice.facilities.FacilitiesView;
import jp.monobe.backoffice.inbox.InboxView;
import jp.monobe.backoffice.link.LinksView;
import jp.monobe.backoffice.outside.OutsideView;
import jp.monobe.backoffice.page.Menu;
import jp.monobe.backoffice.posting.PostingView;
import jp.monobe.backoffice.refund.RefundsView;
import jp.monobe.backoffice.trail.TrailView;
import jp.monobe.staff.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the program offers, in the order of the menu. */
@Configuration(proxyBeanMethods = false)
public class OfficeMenu {

    @Bean
    Menu menu() {
        return new Menu(
                List.of(
                        new Menu.Way(Permission.CASE_READ, "office.inbox.title", InboxView.class),
                        new Menu.Way(
                                Permission.CASE_ENTER, "office.counter.title", CounterView.class),
                        new Menu.Way(
                                Permission.NOTICE_ISSUE, "office.posting.title", PostingView.class),
                        new Menu.Way(
                                Permission.LINK_DECIDE, "office.outside.title", OutsideView.class),
                        new Menu.Way(Permission.LINK_DECIDE, "office.links.title", LinksView.class),
                        new Menu.Way(
                                Permission.BILLING_ASSESS,
                                "office.billing.title",
                                BillingView.class),
                        new Menu.Way(
                                Permission.BILLING_ASSESS,
                                "office.receipts.title",
                                ReceiptsView.class),
                        new Menu.Way(
                                Permission.BILLING_READ, "office.refunds.title", RefundsView.class),
                        new Menu.Way(
                                Permission.BILLING_ASSESS, "office.debits.title", DebitsView.class),
                        new Menu.Way(
                                Permission.BILLING_READ,
                                "office.deductions.title",
                                DeductionsView.class),
                        new Menu.Way(
                                Permission.BILLING_READ, "office.arrears.title", ArrearsView.class),
                        new Menu.Way(
                                Permission.BILLING_ASSESS,
                                "office.closings.title",
                                ClosingsView.class),
                        new Menu.Way(
                                Permission.CATALOGUE_READ,
                                "office.catalogue.title",
                                CatalogueView.class),
                        new Menu.Way(
                                Permission.CATALOGUE_READ,
                                "office.searches.title",
                                SearchesView.class),
                        new Menu.Way(
                                Permission.NATIONAL_CATALOGUE,
                                "office.catalogue.title.national",
                                CatalogueView.class),
                        new Menu.Way(
                                Permission.FACILITY_READ,
                                "office.facilities.title",
                                FacilitiesView.class),
                        new Menu.Way(
                                Permission.STAFF_MANAGE, "office.staff.title", StaffListView.class),
                        new Menu.Way(
                                Permission.AGREEMENT_READ, "office.agents.title", AgentsView.class),
                        new Menu.Way(
                                Permission.AUDIT_READ, "office.trail.title", TrailView.class)));
    }
}
