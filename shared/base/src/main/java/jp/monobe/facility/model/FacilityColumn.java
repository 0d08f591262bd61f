package jp.monobe.facility.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of 子育て施設一覧 (自治体標準オープンデータセット): the 53 of the newer edition in their order, with the
 * older edition's name where it has one of the 28, and five of our own that say where a row comes
 * from. A cell's rule tidies what is written and refuses what it cannot be.
 */
public enum FacilityColumn {
    MUNICIPALITY("全国地方公共団体コード", "都道府県コード又は市区町村コード", CellRules::line),
    ID("ID", "NO", CellRules::id),
    MUNICIPALITY_NAME("地方公共団体名", null, CellRules::line),
    NAME("名称", "名称", CellRules::line),
    KANA("名称_カナ", "名称_カナ", CellRules::line),
    ENGLISH("名称_英字", null, CellRules::line),
    TYPE("種別", "種別", CellRules::line),
    PLACE_MUNICIPALITY("所在地_全国地方公共団体コード", null, CellRules::line),
    TOWN_ID("町字ID", null, CellRules::line),
    ADDRESS("所在地_連結表記", "住所", CellRules::line),
    PREFECTURE("所在地_都道府県", "都道府県名", CellRules::line),
    CITY("所在地_市区町村", "市区町村名", CellRules::line),
    TOWN("所在地_町字", null, CellRules::line),
    STREET("所在地_番地以下", null, CellRules::line),
    BUILDING("建物名等(方書)", "方書", CellRules::line),
    LATITUDE("緯度", "緯度", CellRules::latitude),
    LONGITUDE("経度", "経度", CellRules::longitude),
    ALTITUDE_KIND("高度の種別", null, CellRules::line),
    ALTITUDE("高度の値", null, CellRules::line),
    ACCESS("アクセス方法", "アクセス方法", CellRules::text),
    PARKING("駐車場情報", "駐車場情報", CellRules::text),
    PHONE("電話番号", "電話番号", CellRules::phone),
    EXTENSION("内線番号", "内線番号", CellRules::line),
    FAX("FAX番号", "FAX番号", CellRules::phone),
    MAIL("メールアドレス", null, CellRules::mail),
    CONTACT_FORM("連絡先FormURL", null, CellRules::webAddress),
    CONTACT_NOTE("連絡先備考(その他、SNSなど)", null, CellRules::text),
    POSTAL_CODE("郵便番号", null, CellRules::postalCode),
    CORPORATE_NUMBER("法人番号", "法人番号", CellRules::corporateNumber),
    OPERATOR("団体名", "団体名", CellRules::line),
    APPROVED_ON("認可等年月日", "認可等年月日", CellRules::date),
    CAPACITY("収容定員", "収容定員", CellRules::count),
    AGES("受入年齢", "受入年齢", CellRules::line),
    DAYS("利用可能曜日", "利用可能曜日", CellRules::line),
    OPENS("開始時間", "開始時間", CellRules::time),
    CLOSES("終了時間", "終了時間", CellRules::time),
    HOURS_NOTE("利用可能日時特記事項", "利用可能日時特記事項", CellRules::text),
    TEMPORARY_CARE("一時預かりの有無", "一時預かりの有無", CellRules::yesOrNo),
    CARE_FEE_KIND("子供預かり料金種別", null, CellRules::line),
    CARE_FEE("子供預かり料金", null, CellRules::line),
    CARE_FEE_NOTE("子供預かり料金備考", null, CellRules::text),
    CARE_OPENS("子供預かり開所時間", null, CellRules::time),
    CARE_CLOSES("子供預かり閉所時間", null, CellRules::time),
    SICK_CHILD_CARE("病児保育の有無", null, CellRules::yesOrNo),
    NURSING_ROOM("授乳室", null, CellRules::line),
    DIAPER_CORNER("おむつ替えコーナー", null, CellRules::line),
    EATING("飲食可否", null, CellRules::line),
    STROLLER_HIRE("ベビーカー貸出", null, CellRules::line),
    STROLLER_USE("ベビーカー利用", null, CellRules::line),
    URL("URL", "URL", CellRules::webAddress),
    IMAGE("画像", null, CellRules::webAddress),
    IMAGE_LICENCE("画像_ライセンス", null, CellRules::line),
    NOTE("備考", "備考", CellRules::text),

    // Ours, in no edition: kept with the master, left out of open data.
    OWNERSHIP("公立私立", null, CellRules::ownership),
    SOURCE("出典", null, CellRules::webAddress),
    SOURCE_DATE("出典の時点", null, CellRules::partialDate),
    CONFIDENCE("確度", null, CellRules::line),
    CHECKED_ON("市の確認日", null, CellRules::date);

    /** Names seen in published files for the same columns. */
    private static final Map<String, FacilityColumn> ALIASES =
            Map.of(
                    "所在地_連結標記", ADDRESS,
                    "許可等年月日", APPROVED_ON,
                    "建物名等", BUILDING,
                    "連絡先備考", CONTACT_NOTE,
                    "利用可能日時特記", HOURS_NOTE,
                    "市区町村コード", MUNICIPALITY,
                    "画像ライセンス", IMAGE_LICENCE);

    private static final Map<String, FacilityColumn> BY_HEADER = byHeader();
    private static final Set<FacilityColumn> OWN =
            EnumSet.of(OWNERSHIP, SOURCE, SOURCE_DATE, CONFIDENCE, CHECKED_ON);

    private final String header;
    private final @Nullable String oldHeader;
    private final UnaryOperator<String> rule;

    FacilityColumn(String header, @Nullable String oldHeader, UnaryOperator<String> rule) {
        this.header = header;
        this.oldHeader = oldHeader;
        this.rule = rule;
    }

    /** Its name in the newer edition. */
    public String header() {
        return header;
    }

    /** Whether it is ours alone, in neither edition. */
    public boolean isOwn() {
        return OWN.contains(this);
    }

    /** Tidies a cell; throws {@link BadCell} for what it cannot be. Empty stays empty. */
    public String tidy(String cell) {
        var stripped = cell.strip();
        return stripped.isEmpty() ? "" : rule.apply(stripped);
    }

    /** The column under this heading in either edition, whatever its widths of characters. */
    public static Optional<FacilityColumn> named(String heading) {
        return Optional.ofNullable(BY_HEADER.get(key(heading)));
    }

    /** An edition's columns, in its order: the older one names the place before the facility. */
    public static List<FacilityColumn> of(Edition edition) {
        var first =
                edition == Edition.OLD
                        ? List.of(MUNICIPALITY, ID, PREFECTURE, CITY)
                        : List.<FacilityColumn>of();
        return Stream.concat(first.stream(), Arrays.stream(values()))
                .distinct()
                .filter(column -> column.headerIn(edition).isPresent())
                .toList();
    }

    /** Its name in an edition that has it. */
    public Optional<String> headerIn(Edition edition) {
        return switch (edition) {
            case OLD -> Optional.ofNullable(oldHeader);
            case NEW -> isOwn() ? Optional.empty() : Optional.of(header);
            case FULL -> Optional.of(header);
        };
    }

    private static Map<String, FacilityColumn> byHeader() {
        var names = new HashMap<String, FacilityColumn>();
        for (var column : values()) {
            names.put(key(column.header), column);
            if (column.oldHeader != null) {
                names.put(key(column.oldHeader), column);
            }
        }
        ALIASES.forEach((alias, column) -> names.putIfAbsent(key(alias), column));
        return Collections.unmodifiableMap(names);
    }

    private static String key(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\uFEFF]", "")
                .toUpperCase(Locale.ROOT);
    }
}
