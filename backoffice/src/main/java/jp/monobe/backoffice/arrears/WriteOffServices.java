package jp.monobe.backoffice.arrears;

import jp.monobe.arrears.DecideWriteOff;
import jp.monobe.arrears.ProposeWriteOff;
import jp.monobe.backoffice.signin.CurrentStaff;

/** What acts on a proposal to write off, and who sits at the screen. */
record WriteOffServices(ProposeWriteOff propose, DecideWriteOff decide, CurrentStaff staff) {}
