package jp.monobe.backoffice.refund;

import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.refund.ApproveGiveBack;
import jp.monobe.refund.FailGiveBack;
import jp.monobe.refund.GiveBackDesk;
import jp.monobe.refund.ProposeGiveBack;

/** What acts on something given back, and who sits at the screen. */
record RefundServices(
        ProposeGiveBack propose,
        ApproveGiveBack approve,
        FailGiveBack fail,
        GiveBackDesk desk,
        CurrentStaff staff) {}
