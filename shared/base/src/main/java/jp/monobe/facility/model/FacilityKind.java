package jp.monobe.facility.model;

import java.util.List;

/**
 * What a facility is to a parent (施設の種類), in the order of lists. The data set's 種別 is freer than
 * its own list, so the kind is read from its words.
 */
public enum FacilityKind {
    /** 認可保育所. */
    NURSERY("保育所", "保育園"),
    /** 認定こども園. */
    KODOMOEN("こども園"),
    /** 幼稚園. */
    KINDERGARTEN("幼稚園"),
    /** 地域型保育. */
    COMMUNITY_CARE("地域型", "小規模", "家庭的", "居宅訪問", "事業所内"),
    /** 認可外保育施設. */
    UNLICENSED("認可外", "無認可", "企業主導"),
    /** 地域子育て支援拠点 and the like. */
    SUPPORT_CENTRE("支援拠点", "支援センター", "子育てセンター", "ひろば", "つどい", "交流", "児童館"),
    /** 放課後児童クラブ、放課後子ども教室. */
    AFTER_SCHOOL("放課後", "学童", "児童クラブ"),
    /** 病児・病後児保育. */
    SICK_CHILD("病児", "病後児"),
    OTHER();

    /** The more particular first: a type may speak of 保育所 and be something else. */
    private static final List<FacilityKind> READ_IN =
            List.of(
                    UNLICENSED,
                    KODOMOEN,
                    KINDERGARTEN,
                    COMMUNITY_CARE,
                    SICK_CHILD,
                    AFTER_SCHOOL,
                    SUPPORT_CENTRE,
                    NURSERY);

    private final List<String> words;

    FacilityKind(String... words) {
        this.words = List.of(words);
    }

    static FacilityKind of(String type) {
        return READ_IN.stream()
                .filter(kind -> kind.words.stream().anyMatch(type::contains))
                .findFirst()
                .orElse(OTHER);
    }
}
