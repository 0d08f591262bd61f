package jp.monobe.billing.spi;

import java.time.YearMonth;
import java.util.List;

/** Brings fees to billing; a room with a fee of its own implements it. */
public interface FeeKinds {

    /** As they stood in a month of service, in the city of the current scope. */
    List<FeeKind> in(YearMonth month);
}
