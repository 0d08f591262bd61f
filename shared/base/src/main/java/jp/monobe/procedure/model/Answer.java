package jp.monobe.procedure.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.Yen;

/** What somebody answered; the kind follows the field's. */
public sealed interface Answer {

    record Text(String value) implements Answer {}

    record Day(LocalDate value) implements Answer {}

    record Month(YearMonth value) implements Answer {}

    /** The code of the chosen option. */
    record Chosen(String code) implements Answer {}

    /** The codes of the chosen options, in the form's order; never empty. */
    record Several(List<String> codes) implements Answer {
        public Several {
            codes = List.copyOf(codes);
        }
    }

    record Count(int value) implements Answer {}

    record Time(LocalTime value) implements Answer {}

    record YesNo(boolean value) implements Answer {}

    record Amount(Yen value) implements Answer {}

    /** A bank account (口座). {@code kind} is 1 普通 or 2 当座; the holder is in the kana banks use. */
    record Account(String bank, String branch, String kind, String number, String holder)
            implements Answer {}

    /** Ids of attachments that stand in the same draft. */
    record Files(List<UUID> ids) implements Answer {
        public Files {
            ids = List.copyOf(ids);
        }
    }
}
