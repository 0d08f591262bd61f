package jp.monobe.procedure.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a resident is told of a service (案内). Amounts stand in {@code amount} and {@code fee} and
 * deadlines in {@code deadline} alone, so that hiding these hides them.
 *
 * <p>Texts may hold placeholders; {@link Filling} puts in what they stand for.
 *
 * @param summary what it is, in one sentence; empty when only the name is known
 * @param amountSource where amounts typed into these texts come from; null when there are none
 */
public record Guidance(
        String summary,
        List<String> applicants,
        List<String> eligibility,
        @Nullable Criteria criteria,
        List<String> amount,
        @Nullable String fee,
        @Nullable Deadline deadline,
        List<String> documents,
        @Nullable String how,
        @Nullable Signature signature,
        List<Law> laws,
        @Nullable String note,
        @Nullable AmountSource amountSource,
        List<Faq> faq) {

    /** Where a typed amount comes from (金額の出どころ), as long as no table has it. */
    public enum AmountSource {
        /** The law or order that is cited. */
        LAW,
        /** The page the entry was taken from. */
        PAGE,
        /** What is usual; a city decides. */
        CUSTOM
    }

    /**
     * When to apply (期限), with a number of days where the law counts them, and in {@code due} as
     * far as it can be computed.
     */
    public record Deadline(
            String text,
            @Nullable Integer days,
            @Nullable String countedFrom,
            @Nullable Integer month,
            @Nullable Due due) {

        Deadline withTexts(UnaryOperator<String> change) {
            return new Deadline(change.apply(text), days, one(countedFrom, change), month, due);
        }
    }

    /**
     * What people often ask (よくある質問), with what the answer rests on.
     *
     * @param source a law with its article, or what else it is known from
     */
    public record Faq(String question, String answer, String source) {

        Faq withTexts(UnaryOperator<String> change) {
            return new Faq(change.apply(question), change.apply(answer), source);
        }
    }

    /** A legal basis (根拠法令): a law with its number and articles, or a city's own rule by name. */
    public record Law(String name, @Nullable String number, @Nullable String article) {

        /** 児童手当法(昭和46年法律第73号) 第7条. */
        public String text() {
            return name
                    + (number == null ? "" : "(" + number + ")")
                    + (article == null ? "" : " " + article);
        }
    }

    /** Whether a filing is usually signed with the card (署名用電子証明書). */
    public enum Signature {
        USUALLY_REQUIRED,
        USUALLY_NOT_REQUIRED,
        VARIES,
        NOT_APPLICABLE
    }

    /** What of the eligibility a program can compute with (対象の条件); the rest is text. */
    public record Criteria(
            @Nullable ChildAge childAge,
            boolean pregnancy,
            boolean singleParent,
            int minChildren,
            Need disability,
            Need incomeTest,
            Need working) {}

    /**
     * Ages of the child: from a number of months until a birthday or, with {@code fiscalYearEnd},
     * until the 31 March after it (年度末).
     */
    public record ChildAge(int fromMonths, int untilYears, boolean fiscalYearEnd) {}

    /** Whether a condition is asked for; {@code PARTLY} is explained in the text. */
    public enum Need {
        NO,
        YES,
        PARTLY
    }

    public Guidance {
        Objects.requireNonNull(summary, "summary is missing");
        applicants = List.copyOf(applicants);
        eligibility = List.copyOf(eligibility);
        amount = List.copyOf(amount);
        documents = List.copyOf(documents);
        laws = List.copyOf(laws);
        faq = List.copyOf(faq);
    }

    /** Nothing is said: the entry is known by its name only. */
    static Guidance none() {
        return new Guidance(
                "", List.of(), List.of(), null, List.of(), null, null, List.of(), null, null,
                List.of(), null, null, List.of());
    }

    Guidance withoutAmountsAndDeadlines() {
        return new Guidance(
                summary,
                applicants,
                eligibility,
                criteria,
                List.of(),
                null,
                null,
                documents,
                how,
                signature,
                laws,
                note,
                null,
                List.of());
    }

    /** With each text a resident reads changed by {@code change}. */
    Guidance withTexts(UnaryOperator<String> change) {
        return new Guidance(
                change.apply(summary),
                each(applicants, change),
                each(eligibility, change),
                criteria,
                each(amount, change),
                one(fee, change),
                deadline == null ? null : deadline.withTexts(change),
                each(documents, change),
                one(how, change),
                signature,
                laws,
                one(note, change),
                amountSource,
                faq.stream().map(one -> one.withTexts(change)).toList());
    }

    /** Each text a resident reads. */
    List<String> texts() {
        var texts = new ArrayList<String>();
        withTexts(text -> {
            texts.add(text);
            return text;
        });
        return List.copyOf(texts);
    }

    private static List<String> each(List<String> texts, UnaryOperator<String> change) {
        return texts.stream().map(change).toList();
    }

    private static @Nullable String one(@Nullable String text, UnaryOperator<String> change) {
        return text == null ? null : change.apply(text);
    }
}
