package jp.monobe.backoffice.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.monobe.arrears.LateAgents;
import jp.monobe.arrears.PledgeInstalments;
import jp.monobe.casework.CaseAttachments;
import jp.monobe.casework.CaseCopy;
import jp.monobe.closing.CheckBooks;
import jp.monobe.debit.DebitWork;
import jp.monobe.payment.BookDispute;
import jp.monobe.publishing.ShippedTexts;
import jp.monobe.staff.StaffSignIn;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Mocks of services that views want and at most one test names, which has it injected. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@MockitoBean(
        types = {
            CaseAttachments.class,
            CaseCopy.class,
            PledgeInstalments.class,
            DebitWork.class,
            BookDispute.class,
            CheckBooks.class,
            LateAgents.class,
            StaffSignIn.class,
            ShippedTexts.class
        })
@interface UnnamedServices {}
