package jp.monobe.procedure.catalogue.internal;

/** Slips of the finger: one letter wrong, missing, too many, or two changed round. */
final class Slips {

    private Slips() {}

    static boolean within(String one, String other, int allowed) {
        return Math.abs(one.length() - other.length()) <= allowed && between(one, other) <= allowed;
    }

    static int between(String one, String other) {
        var slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, other, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(int[][] slips, String one, String other, int i, int j) {
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least =
                Math.min(
                        slips[i - 1][j - 1] + wrong,
                        Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean changedRound =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return changedRound ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
