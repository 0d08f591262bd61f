package jp.monobe.facility.model;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The ages a facility takes (受入年齢), as it writes them: {@code 6か月〜5歳児}, {@code 小学1年生〜6年生}. Read as
 * far as it can be; an end that cannot be read is not guessed.
 */
public record Ages(String text) {

    private static final int SCHOOL = AgeClass.SCHOOL.ordinal();

    private static final Pattern DIVIDER = Pattern.compile("[〜~～ー−–-]|から|以上");
    private static final Pattern GRADE = Pattern.compile("(?:小学校?|小)?(\\d)年生?");
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})(?:か|カ|ヶ|ケ|ヵ|箇)?月");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3})日");
    private static final Pattern YEARS = Pattern.compile("(\\d{1,2})(?:歳|才)");
    private static final Pattern BARE = Pattern.compile("\\d{1,2}");
    private static final Pattern BEFORE_SCHOOL = Pattern.compile("就学前|未就学");

    /** Whether a child of this class is taken. */
    public Certainty takes(AgeClass age) {
        var read = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\(.*?\\)", "");
        if (read.isBlank()) {
            return Certainty.UNKNOWN;
        }
        boolean school = read.contains("小学");
        var ends = DIVIDER.split(read, 2);
        if (ends.length == 1 && BEFORE_SCHOOL.matcher(read).find()) {
            return Certainty.of(age != AgeClass.SCHOOL);
        }
        var from = ageClass(ends[0], false);
        var until = ends.length > 1 ? ageClass(ends[1], school) : from;
        return above(from, age).and(below(until, age));
    }

    private static Certainty above(OptionalInt from, AgeClass age) {
        if (from.isPresent()) {
            return Certainty.of(age.ordinal() >= from.getAsInt());
        }
        // Somewhere in infancy, if it begins with words such as 首がすわったころ.
        return age.ordinal() > AgeClass.ONE.ordinal() ? Certainty.YES : Certainty.UNKNOWN;
    }

    private static Certainty below(OptionalInt until, AgeClass age) {
        return until.isPresent()
                ? Certainty.of(age.ordinal() <= until.getAsInt())
                : Certainty.UNKNOWN;
    }

    private static OptionalInt ageClass(String end, boolean school) {
        if (end.contains("小学") || school) {
            return GRADE.matcher(end).find() || end.contains("小学")
                    ? OptionalInt.of(SCHOOL)
                    : OptionalInt.empty();
        }
        if (BEFORE_SCHOOL.matcher(end).find()) {
            return OptionalInt.of(AgeClass.FIVE.ordinal());
        }
        var years = YEARS.matcher(end);
        if (years.find()) {
            return ofYears(years.group(1));
        }
        var months = MONTHS.matcher(end);
        if (months.find()) {
            return OptionalInt.of(Integer.parseInt(months.group(1)) / 12);
        }
        if (DAYS.matcher(end).find()) {
            return OptionalInt.of(0);
        }
        var bare = BARE.matcher(end);
        return bare.find() ? ofYears(bare.group()) : OptionalInt.empty();
    }

    private static OptionalInt ofYears(String years) {
        return OptionalInt.of(Math.min(Integer.parseInt(years), SCHOOL));
    }
}
