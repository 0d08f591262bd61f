package jp.monobe.facility.model;

import java.util.List;

/**
 * What a facility is to a parent (施設の種類). The data set's 種別 is freer than its list, so the kind is
 * read from its words; the first that has one of them wins.
 */
public enum FacilityKind {
    /** 認可外保育施設. */
    UNLICENSED("認可外", "無認可", "企業主導"),
    /** 認定こども園. */
    KODOMOEN("こども園"),
    /** 幼稚園. */
    KINDERGARTEN("幼稚園"),
    /** 地域型保育. */
    COMMUNITY_CARE("地域型", "小規模", "家庭的", "居宅訪問", "事業所内"),
    /** 病児・病後児保育. */
    SICK_CHILD("病児", "病後児"),
    /** 放課後児童クラブ、放課後子ども教室. */
    AFTER_SCHOOL("放課後", "学童", "児童クラブ"),
    /** 地域子育て支援拠点 and the like. */
    SUPPORT_CENTRE("支援拠点", "支援センター", "子育てセンター", "ひろば", "つどい", "交流", "児童館"),
    /** 認可保育所. */
    NURSERY("保育所", "保育園"),
    OTHER();

    private final List<String> words;

    FacilityKind(String... words) {
        this.words = List.of(words);
    }

    static FacilityKind of(String type) {
        for (var kind : values()) {
            if (kind.words.stream().anyMatch(type::contains)) {
                return kind;
            }
        }
        return OTHER;
    }
}
