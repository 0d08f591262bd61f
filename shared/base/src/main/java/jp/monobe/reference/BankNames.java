package jp.monobe.reference;

import java.util.Map;
import java.util.regex.Pattern;

/** Completes the short names of the bank file to those on a passbook (四国 to 四国銀行). */
final class BankNames {

    private static final String YUCHO = "9900";

    /** Kinds of institution the file abbreviates; 農協 and the federations stay as they are. */
    private static final Map<String, String> KINDS =
            Map.of("信金", "信用金庫", "信組", "信用組合", "労金", "労働金庫");

    /** Institutions below 1000 that are no 銀行 by name, most of them foreign companies. */
    private static final Pattern NO_GINKO =
            Pattern.compile(".*(銀行|バンク|エヌ・エイ|エイ・ジー|リミテッド|エヌ・ヴィ|ジャパン)$|.*バンク.*");

    /** Endings that already say what kind of office it is. */
    private static final Pattern OFFICE =
            Pattern.compile(
                    ".*(支店|支所|本店|本所|店|出張所|営業部|事業部|部|課|室|係|窓口|代理店|センター|プラザ|支社|事務所|市役所|町役場|オフィス|専用)$");

    private BankNames() {}

    static String bank(String code, String name) {
        if (code.equals(YUCHO) || code.compareTo("1000") < 0) {
            return NO_GINKO.matcher(name).matches() ? name : name + "銀行";
        }
        return KINDS.entrySet().stream()
                .filter(kind -> name.endsWith(kind.getKey()))
                .findFirst()
                .map(kind -> name.substring(0, name.length() - 2) + kind.getValue())
                .orElse(name);
    }

    /** Branches of 農協 are called 支所 here and 支店 there, so nothing is added to them. */
    static String branch(String bankCode, String name) {
        if (OFFICE.matcher(name).matches()) {
            return name;
        }
        if (bankCode.equals(YUCHO)) {
            return name + "店";
        }
        return bankCode.compareTo("3000") < 0 ? name + "支店" : name;
    }
}
