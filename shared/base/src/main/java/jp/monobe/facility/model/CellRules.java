package jp.monobe.facility.model;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Pattern;

/** How cells are tidied: widths of characters, dates, times; and what is refused. */
final class CellRules {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 2_000;

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_-]{0,29}");
    private static final Pattern PHONE = Pattern.compile("[0-9()+;,/ -]{3,100}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern PARTIAL_DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:時](\\d{2})?分?(:00)?");
    private static final Pattern POSTAL = Pattern.compile("〒?(\\d{3})-?(\\d{4})");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,5})[人名]?");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,12})?");

    private static final Set<String> YES = Set.of("有", "あり", "有り", "○", "〇", "可");
    private static final Set<String> NO = Set.of("無", "なし", "無し", "×", "否", "不可");

    private CellRules() {}

    static String line(String cell) {
        return limited(cell.replaceAll("\\R", " "), LONGEST_LINE);
    }

    static String text(String cell) {
        return limited(cell.replace("\r\n", "\n").replace('\r', '\n'), LONGEST_TEXT);
    }

    private static String limited(String cell, int longest) {
        if (cell.length() > longest) {
            throw new BadCell("facility.bad.long");
        }
        if (cell.chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n')) {
            throw new BadCell("facility.bad.control");
        }
        return cell;
    }

    static String id(String cell) {
        var id = narrow(cell);
        require(ID.matcher(id).matches(), "facility.bad.id");
        return id;
    }

    static String phone(String cell) {
        var phone = narrow(cell).replaceAll("[‐‑–—−ー―]", "-");
        require(PHONE.matcher(phone).matches(), "facility.bad.phone");
        return phone;
    }

    static String mail(String cell) {
        var mail = narrow(cell);
        require(mail.length() <= LONGEST_LINE && MAIL.matcher(mail).matches(), "facility.bad.mail");
        return mail;
    }

    /** http and https alone: an address is shown as a link. */
    static String webAddress(String cell) {
        var address = line(cell);
        try {
            var uri = new URI(address);
            require(
                    uri.getHost() != null
                            && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())),
                    "facility.bad.url");
            return address;
        } catch (URISyntaxException noAddress) {
            throw new BadCell("facility.bad.url");
        }
    }

    static String postalCode(String cell) {
        var code = POSTAL.matcher(narrow(cell));
        require(code.matches(), "facility.bad.postal");
        return code.group(1) + "-" + code.group(2);
    }

    static String count(String cell) {
        var count = COUNT.matcher(narrow(cell).replace(",", ""));
        require(count.matches(), "facility.bad.count");
        return String.valueOf(Integer.parseInt(count.group(1)));
    }

    /** ISO; also as spreadsheets write it, {@code 2024/4/1}. */
    static String date(String cell) {
        var parts = DATE.matcher(narrow(cell));
        require(parts.matches(), "facility.bad.date");
        try {
            return LocalDate.of(
                            number(parts.group(1)), number(parts.group(2)), number(parts.group(3)))
                    .toString();
        } catch (DateTimeException noDay) {
            throw new BadCell("facility.bad.date");
        }
    }

    /** A year, a month or a day. */
    static String partialDate(String cell) {
        var date = narrow(cell);
        require(PARTIAL_DATE.matcher(date).matches(), "facility.bad.date");
        return date;
    }

    /** {@code 07:20}; also {@code 7:20}, {@code 7時20分}, {@code 7:20:00}. */
    static String time(String cell) {
        var parts = TIME.matcher(narrow(cell));
        require(parts.matches(), "facility.bad.time");
        try {
            int minute = parts.group(2) == null ? 0 : number(parts.group(2));
            return LocalTime.of(number(parts.group(1)), minute).toString();
        } catch (DateTimeException noTime) {
            throw new BadCell("facility.bad.time");
        }
    }

    static String yesOrNo(String cell) {
        var word = cell.strip();
        if (YES.contains(word)) {
            return "有";
        }
        require(NO.contains(word), "facility.bad.yes-or-no");
        return "無";
    }

    static String ownership(String cell) {
        require(cell.equals("公立") || cell.equals("私立"), "facility.bad.ownership");
        return cell;
    }

    static String latitude(String cell) {
        return degrees(cell, 20, 46);
    }

    static String longitude(String cell) {
        return degrees(cell, 122, 154);
    }

    /** Within Japan: the two are easily mistaken for each other. */
    private static String degrees(String cell, int least, int most) {
        var degrees = narrow(cell);
        require(DEGREES.matcher(degrees).matches(), "facility.bad.degrees");
        var value = new BigDecimal(degrees);
        require(
                value.compareTo(BigDecimal.valueOf(least)) >= 0
                        && value.compareTo(BigDecimal.valueOf(most)) <= 0,
                "facility.bad.outside");
        return degrees;
    }

    /** 13 digits; the first is 9 − Σ d×(1,2,…) mod 9, from the right (法人番号の検査用数字). */
    static String corporateNumber(String cell) {
        var digits = narrow(cell);
        require(digits.matches("\\d{13}"), "facility.bad.corporate-number");
        int sum = 0;
        for (int place = 1; place <= 12; place++) {
            sum += (digits.charAt(13 - place) - '0') * (place % 2 == 1 ? 1 : 2);
        }
        require(9 - sum % 9 == digits.charAt(0) - '0', "facility.bad.corporate-number");
        return digits;
    }

    private static String narrow(String cell) {
        return Normalizer.normalize(line(cell), Normalizer.Form.NFKC).strip();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static void require(boolean holds, String key) {
        if (!holds) {
            throw new BadCell(key);
        }
    }
}
