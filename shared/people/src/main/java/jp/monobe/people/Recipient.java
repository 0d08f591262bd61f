package jp.monobe.people;

import java.time.YearMonth;
import java.util.List;

/**
 * Somebody already certified for 児童手当 (受給者).
 *
 * @param certificationNo 認定番号, seven digits
 * @param childNos 宛名番号 of the counted children (up to 22歳年度末), oldest first
 */
public record Recipient(
        String certificationNo, String addresseeNo, YearMonth firstMonth, List<String> childNos) {}
