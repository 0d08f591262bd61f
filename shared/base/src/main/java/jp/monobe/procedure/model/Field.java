package jp.monobe.procedure.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form (項目). A new kind is one record here, one renderer in {@code frontend.form}
 * and one line in each exhaustive switch; the compiler shows the rest.
 */
public sealed interface Field {

    Common common();

    default String id() {
        return common().id();
    }

    /**
     * What every kind has.
     *
     * @param id unique in the revision, kebab-case
     * @param label the question as people read it
     * @param hint below the label; empty for none
     * @param required 必須 or 任意
     * @param shownWhen asked only when true: a question waits for the one it hangs on
     * @param anew declared for one filing alone, such as a consent: never taken from another one
     */
    record Common(
            String id,
            String label,
            String hint,
            boolean required,
            Condition shownWhen,
            boolean anew) {
        public Common(String id, String label, String hint, boolean required, Condition shownWhen) {
            this(id, label, hint, required, shownWhen, false);
        }
    }

    /** Free text of at most {@code longest} characters (graphemes). */
    record Text(Common common, Kind kind, int longest) implements Field {
        /** What the text must look like; decides keyboard, autocomplete and check. */
        public enum Kind {
            PLAIN,
            LINES,
            KANA,
            PHONE,
            ADDRESS
        }
    }

    /**
     * A date, optionally bounded in relation to today.
     *
     * @param notBefore the id of a date above, asked once or about the same person; null when none
     *     bounds it
     * @param mostAhead so many days ahead of today at most; 0 when nothing bounds it
     */
    record Day(
            Common common,
            boolean pastAllowed,
            boolean futureAllowed,
            @Nullable String notBefore,
            int mostAhead)
            implements Field {
        public Day(Common common, boolean pastAllowed, boolean futureAllowed) {
            this(common, pastAllowed, futureAllowed, null, 0);
        }
    }

    /**
     * A month and year, such as 最終支給月, bounded in relation to this month, which both sides allow.
     *
     * @param notBefore the id of a month above, as of a day
     */
    record Month(
            Common common, boolean pastAllowed, boolean futureAllowed, @Nullable String notBefore)
            implements Field {
        public Month(Common common) {
            this(common, true, true, null);
        }
    }

    /** One of several; few options are shown as radio cards. */
    record Choice(Common common, List<Option> options) implements Field {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Any of several, at least one when required; many options are never a list to scroll. */
    record Several(Common common, List<Option> options) implements Field {
        public Several {
            options = List.copyOf(options);
        }
    }

    /** A whole number between two bounds, both allowed, with its unit, such as 週. */
    record Count(Common common, int least, int most, String unit) implements Field {}

    /** A time of the day, such as the hour at which a child is fetched. */
    record Time(Common common) implements Field {}

    /** Yes or no, never preselected. */
    record YesNo(Common common) implements Field {}

    /** An amount of yen. */
    record Amount(Common common) implements Field {
        /** Twelve digits; more is a slip of the finger. */
        public static final long MOST_YEN = 999_999_999_999L;
    }

    /**
     * A bank account (口座), as a rule in the applicant's own name.
     *
     * @param ownNameOnly the law pays into no other: one that reads as somebody else's of the form
     *     is not handed in, instead of strongly remarked on
     */
    record Account(Common common, boolean ownNameOnly) implements Field {
        public Account(Common common) {
            this(common, false);
        }
    }

    /** Files to hand in; may always follow later (amendment 2). */
    record Attachment(Common common, int mostFiles) implements Field {}

    /** Something to read, nothing to answer; {@code tone} INFO or WARNING. */
    record Note(Common common, Tone tone) implements Field {
        public enum Tone {
            INFO,
            WARNING
        }
    }

    /** A choice's option. */
    record Option(String code, String label, @Nullable String hint) {}

    /** An option as people read it; the code itself where the form has no such option. */
    static String labelOf(Field field, String code) {
        var options =
                switch (field) {
                    case Choice choice -> choice.options();
                    case Several several -> several.options();
                    default -> List.<Option>of();
                };
        return options.stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(Option::label)
                .orElse(code);
    }
}
