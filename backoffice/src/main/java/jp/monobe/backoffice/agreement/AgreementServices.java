package jp.monobe.backoffice.agreement;

import jp.monobe.agreement.AgreementDesk;
import jp.monobe.agreement.DecideAgreement;
import jp.monobe.agreement.ProbeKeys;
import jp.monobe.agreement.ProposeAgreement;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.closing.CheckBooks;
import org.springframework.stereotype.Component;

/** What the page of agreements asks, and who sits at the screen. */
@Component
record AgreementServices(
        AgreementDesk desk,
        ProposeAgreement propose,
        DecideAgreement decide,
        ProbeKeys keys,
        CheckBooks books,
        CurrentStaff staff,
        Today today) {}
