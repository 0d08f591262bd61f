package jp.monobe.portal.find;

import java.util.List;
import org.springframework.stereotype.Component;

/** Small turns of phrase the templates ask for by {@code @wording}. */
@Component("wording")
class Wording {

    private static final List<String> UNITS = List.of("年", "月", "日");

    /** 2025-01-17 → 2025年1月17日; 2018-01 → 2018年1月. */
    public String date(String isoOrPart) {
        var parts = isoOrPart.split("-");
        var text = new StringBuilder();
        for (int at = 0; at < parts.length; at++) {
            text.append(Integer.parseInt(parts[at])).append(UNITS.get(at));
        }
        return text.toString();
    }

    /** 7838501 → 783-8501. */
    public String postalCode(String code) {
        return code.contains("-") ? code : code.substring(0, 3) + "-" + code.substring(3);
    }
}
