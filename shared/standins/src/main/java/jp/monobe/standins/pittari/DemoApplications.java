package jp.monobe.standins.pittari;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.standins.Settings.City;
import jp.monobe.standins.card.Card;
import jp.monobe.standins.card.Cards;
import jp.monobe.standins.card.Cast;
import jp.monobe.standins.card.CastMember;
import jp.monobe.standins.card.CsvFiles;
import jp.monobe.standins.data.SeededPeople;
import jp.monobe.standins.signing.SignTransaction;
import jp.monobe.standins.signing.SigningCards;

/**
 * Applications of fictitious people, the same after each start: a claim in every city; in the first
 * one a 妊娠の届出 too, and a notice of somebody whom no city knows.
 */
final class DemoApplications {

    static final String CLAIM = "児童手当等の受給資格及び児童手当の額についての認定請求";
    static final String TERMINATION = "受給事由消滅の届出";
    static final String PREGNANCY = "妊娠の届出";

    private static final Map<String, String> CLAIMANTS =
            Map.of("392049", "chihiro", "392111", "kaito", "392120", "minori");

    private final SeededPeople people;
    private final Cards cards;
    private final Cast cast;
    private final SigningCards signer;
    private final Instant morning;

    DemoApplications(SeededPeople people, Cards cards, Cast cast, SigningCards signer) {
        this.signer = signer;
        this.people = people;
        this.cards = cards;
        this.cast = cast;
        this.morning = people.seedDate().atTime(7, 30).atZone(JAPAN).toInstant();
    }

    List<Application> of(City city) {
        var made = new ArrayList<Application>();
        member(CLAIMANTS.getOrDefault(city.code(), ""))
                .ifPresent(member -> made.add(claim(city, member)));
        member("tabito")
                .filter(member -> member.municipality().equals(city.code()))
                .ifPresent(member -> {
                    made.add(termination(city, member));
                    mother(city).ifPresent(card -> made.add(pregnancy(city, card)));
                });
        return made;
    }

    private Optional<CastMember> member(String key) {
        return cast.members().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    private Application claim(City city, CastMember member) {
        var card = cards.get(member.cardKey());
        var home = Home.of(rows(city), member.addresseeNo());
        var form = applicant(card, home.kana()).item("電話番号", "088-555-0101");
        form.item("職業", "会社や役所などに勤めている")
                .item("公務員", home.publicServant() ? "はい" : "いいえ")
                .item("請求者と児童の関係", "父または母(養父母を含む)");
        home.reason().forEach(form::item);
        home.spouse().forEach(form::item);
        for (var child : home.children()) {
            form.person(child.no(), "児童", child.name(), child.kana(), child.born(), "子")
                    .item("同居・別居", child.no(), "あなたと同じ住所")
                    .item("監護", child.no(), "はい")
                    .item("生計同一", child.no(), "はい")
                    .item("施設入所等", child.no(), "いいえ")
                    .item("ほかの受給者", child.no(), "いない");
        }
        if (home.hasChildUnderThree(people.seedDate())) {
            form.item("加入年金", home.publicServant() ? "共済組合に入っている" : "厚生年金");
        }
        return form.item("受取口座", "公金受取口座").of(city.code(), number(city, 1), CLAIM, morning);
    }

    private Application termination(City city, CastMember member) {
        return applicant(cards.get(member.cardKey()), "モリ　タビト")
                .item("電話番号", "088-555-0102")
                .item("消滅の理由", "ほかの市区町村に引っ越す")
                .item("事由発生日", people.seedDate().minusDays(3).toString())
                .item("転出先の住所", "高知県高知市帯屋町一丁目1番1号")
                .of(
                        city.code(),
                        number(city, 2),
                        TERMINATION,
                        morning.plus(Duration.ofMinutes(20)));
    }

    private Application pregnancy(City city, Card card) {
        return applicant(card, card.kana())
                .item("電話番号", "088-555-0103")
                .item("妊娠週数", "11")
                .item("分娩予定日", people.seedDate().plusWeeks(29).toString())
                .item("胎児の数", "1")
                .item("医師等の診断", "はい")
                .item("医師等の氏名", "ものべレディースクリニック(架空) 山中")
                .item("診断日", people.seedDate().minusDays(4).toString())
                .item("性病に関する健康診断", "受けた")
                .item("結核に関する健康診断", "受けた")
                .of(city.code(), number(city, 3), PREGNANCY, morning.plus(Duration.ofMinutes(40)));
    }

    /** A woman of about thirty whose card is up to date; the same one after each start. */
    private Optional<Card> mother(City city) {
        var day = people.seedDate();
        return rows(city).stream()
                .filter(row -> "F".equals(row.get("sex")))
                .filter(row ->
                        cast.members().stream()
                                .noneMatch(it -> it.addresseeNo().equals(row.get("addressee_no"))))
                .flatMap(row -> cards.find(city.code() + "-" + row.get("addressee_no")).stream())
                .filter(card -> card.canSignOn(day) && card.ageOn(day) > 26 && card.ageOn(day) < 34)
                .findFirst();
    }

    private List<Map<String, String>> rows(City city) {
        var file = people.folder().resolve(city.code()).resolve("persons.csv");
        return CsvFiles.read(file, row -> row.toMap());
    }

    private PackageFile applicant(Card card, String kana) {
        return new PackageFile()
                .applicant("name", card.name())
                .applicant("kana", kana)
                .applicant("birthDate", card.birthDate().toString())
                .applicant("address", card.address())
                .applicant("gender", card.gender())
                .signedBy(card.serial())
                .signed(digest ->
                        signer.sign(card, digest, false)
                                        instanceof SignTransaction.Outcome.Signed it
                                ? it
                                : null);
    }

    /** {@code 392049-20261123-000001}. */
    private String number(City city, int count) {
        return "%s-%s-%06d"
                .formatted(city.code(), people.seedDate().toString().replace("-", ""), count);
    }

    /** What a claimant says of her family. */
    private record Home(Map<String, String> self, List<Map<String, String>> others) {

        record Child(String no, String name, String kana, LocalDate born) {}

        static Home of(List<Map<String, String>> rows, String no) {
            var self = rows.stream().filter(it -> no.equals(it.get("addressee_no"))).findFirst();
            var household = of(self.orElseThrow(), "household_no");
            return new Home(
                    self.orElseThrow(),
                    rows.stream()
                            .filter(it -> household.equals(it.get("household_no")))
                            .filter(it -> "RESIDENT".equals(it.get("status")))
                            .filter(it -> !no.equals(it.get("addressee_no")))
                            .toList());
        }

        String kana() {
            return of(self, "kana");
        }

        boolean publicServant() {
            return Boolean.parseBoolean(self.get("public_servant"));
        }

        List<Child> children() {
            var children = new ArrayList<Child>();
            for (var row : others) {
                if (born(row).isAfter(born(self).plusYears(16))) {
                    children.add(
                            new Child(
                                    String.valueOf(children.size() + 1),
                                    of(row, "name"),
                                    of(row, "kana"),
                                    born(row)));
                }
            }
            return children;
        }

        boolean hasChildUnderThree(LocalDate day) {
            return children().stream().anyMatch(it -> it.born().isAfter(day.minusYears(3)));
        }

        Map<String, String> reason() {
            var from = of(self, "moved_in_from");
            var newborn =
                    others.stream().anyMatch(it -> born(it).isAfter(LocalDate.MIN) && isNew(it));
            return newborn || from.isEmpty()
                    ? Map.of("請求事由", "子どもが生まれた", "これまでの支払い元", "まだどこからも支払われていない")
                    : Map.of(
                            "請求事由",
                            "この市に引っ越してきた",
                            "転出予定日",
                            of(self, "planned_move_out_on"),
                            "前住所地の市区町村",
                            from,
                            "これまでの支払い元",
                            "ほかの市区町村");
        }

        /** Came into the household on the day of its birth. */
        private static boolean isNew(Map<String, String> row) {
            return of(row, "resident_from").equals(of(row, "birth_date"));
        }

        Map<String, String> spouse() {
            return others.stream()
                    .filter(it -> List.of("世帯主", "夫", "妻").contains(it.get("relationship")))
                    .findFirst()
                    .map(it ->
                            Map.of(
                                    "配偶者の有無",
                                    "はい",
                                    "配偶者の氏名",
                                    of(it, "name"),
                                    "配偶者のフリガナ",
                                    of(it, "kana"),
                                    "配偶者の生年月日",
                                    of(it, "birth_date"),
                                    "配偶者が公務員",
                                    "true".equals(it.get("public_servant")) ? "はい" : "いいえ",
                                    "離婚協議中の別居",
                                    "いいえ",
                                    "収入の高い方",
                                    "わたし",
                                    "児童の扶養",
                                    "わたし"))
                    .orElse(Map.of("配偶者の有無", "いいえ"));
        }

        private static LocalDate born(Map<String, String> row) {
            return LocalDate.parse(of(row, "birth_date"));
        }

        private static String of(Map<String, String> row, String column) {
            return row.getOrDefault(column, "");
        }
    }
}
