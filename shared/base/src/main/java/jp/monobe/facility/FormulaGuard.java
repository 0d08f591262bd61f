package jp.monobe.facility;

import java.util.regex.Pattern;

/**
 * A spreadsheet runs a cell that begins like a formula (数式の混入). Such a cell is written with an
 * apostrophe before it, which is taken away again in reading; plain numbers stay as they are.
 */
final class FormulaGuard {

    private static final Pattern RISKY = Pattern.compile("(?s)[=+\\-@\\t\\r].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern GUARDED = Pattern.compile("(?s)'[=+\\-@\\t\\r'].*");

    private FormulaGuard() {}

    static String guard(String cell) {
        boolean risky = RISKY.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return risky || GUARDED.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String unguard(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
