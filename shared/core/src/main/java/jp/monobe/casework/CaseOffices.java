package jp.monobe.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.Desks;
import jp.monobe.municipality.Desks.Desk;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.stereotype.Component;

/**
 * At which section of the city a case lies (担当), and by how many it is decided: settings of the
 * day.
 */
@Component
class CaseOffices {

    private final Settings settings;
    private final CaseMoves moves;

    CaseOffices(Settings settings, CaseMoves moves) {
        this.settings = settings;
        this.moves = moves;
    }

    /** Where a filing of this procedure comes first; empty: to the office itself. */
    static String first(CitySettings city, String procedure, LocalDate day) {
        return desks(city, day).of(procedure).map(Desk::id).orElse("");
    }

    /** City and section, as a resident reads who writes to her. */
    String nameOf(CaseEntity entity) {
        return city().at(SettingKey.OFFICE, moves.today()).city() + " " + divisionOf(entity.desk());
    }

    /** A section that is no more is the office. */
    String divisionOf(String desk) {
        return find(desk)
                .map(Desk::division)
                .orElseGet(() -> city().at(SettingKey.OFFICE, moves.today()).division());
    }

    Optional<Desk> find(String desk) {
        return desks(city(), moves.today()).find(desk);
    }

    /** All there are, the office first under an empty id. */
    List<CaseView.Section> all() {
        var office = city().at(SettingKey.OFFICE, moves.today());
        return Stream.concat(
                        Stream.of(new CaseView.Section("", office.division())),
                        desks(city(), moves.today()).desks().stream()
                                .map(desk -> new CaseView.Section(desk.id(), desk.division())))
                .toList();
    }

    /** 二人決裁. */
    boolean needsSecondSignature() {
        return city().at(SettingKey.SECOND_SIGNATURE, moves.today());
    }

    private CitySettings city() {
        return settings.of(Acting.city());
    }

    private static Desks desks(CitySettings city, LocalDate day) {
        return city.find(SettingKey.DESKS, day).orElse(Desks.NONE);
    }
}
