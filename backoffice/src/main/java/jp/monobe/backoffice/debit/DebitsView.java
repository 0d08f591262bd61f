package jp.monobe.backoffice.debit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.debit.DebitFiles;
import jp.monobe.debit.DebitWork;
import jp.monobe.debit.MandateDesk;
import jp.monobe.debit.TakeAnswer;
import jp.monobe.frontend.ui.page.PageTitle;

/** Direct debit (口座振替): what the bank is asked for, its answers, what failed, and the mandates. */
@Route(value = "debits", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.ACCOUNTANT)
public final class DebitsView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final MandateDesk mandates;
    private final DebitFiles files;
    private final TakeAnswer answers;
    private final DebitWork work;
    private final Today today;

    DebitsView(
            MandateDesk mandates,
            DebitFiles files,
            TakeAnswer answers,
            DebitWork work,
            Today today) {
        this.mandates = mandates;
        this.files = files;
        this.answers = answers;
        this.work = work;
        this.today = today;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var failed = new FailedPanel(work);
        var filePanel = new FilePanel(files, answers, today, failed::show);
        getContent().removeAll();
        getContent()
                .add(
                        new PageTitle(getPageTitle()).lead(getTranslation("office.debits.lead")),
                        filePanel,
                        failed,
                        new MandatePanel(mandates, today));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.debits.title");
    }
}
