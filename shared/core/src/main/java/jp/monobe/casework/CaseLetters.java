package jp.monobe.casework;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.casework.internal.CaseWords;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.document.Block;
import jp.monobe.document.DocumentSpec;
import jp.monobe.document.Letter;
import jp.monobe.document.Office;
import jp.monobe.exchange.Delivery;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.EducationBoard;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.notice.LetterHead;
import jp.monobe.reference.Localities;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.RegistryLookup;
import jp.monobe.registry.model.RegisteredAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What every letter about a case has in common: sender, addressee as of that day, remedy, office.
 */
@Component
public class CaseLetters {

    /** Who filed, as a letter names her. */
    public record Applicant(String name, LocalDate birthDate, String address) {}

    private final Settings settings;
    private final RegistryLookup registry;

    CaseLetters(Settings settings, RegistryLookup registry) {
        this.settings = settings;
        this.registry = registry;
    }

    public Letter letter(CaseFile file, LetterHead head) {
        var city = settings.of(Acting.city());
        return new Letter(
                head.number(),
                head.date(),
                addressee(file, head.date()),
                sender(file, city, head.date()),
                remedy(file, city, head.date()),
                office(head.date()),
                file.handling().isDecided() && file.delivery() == Delivery.ELECTRONIC);
    }

    public DocumentSpec.Options options(LetterHead head) {
        return options(head.date());
    }

    DocumentSpec.Options options(LocalDate on) {
        return new DocumentSpec.Options(
                settings.of(Acting.city()).at(SettingKey.DEMO, on),
                on.atStartOfDay(JAPAN).toInstant());
    }

    /** Whom to ask, as documents frame it. */
    Office office(LocalDate on) {
        var office = settings.of(Acting.city()).at(SettingKey.OFFICE, on);
        return new Office(
                office.city() + " " + office.division(),
                office.address(),
                office.phone(),
                office.hours());
    }

    /** To whom one files, without a name: an office, not its holder. */
    String authority(CaseFile file, LocalDate on) {
        var city = settings.of(Acting.city());
        return board(file, city, on)
                .map(EducationBoard::name)
                .orElseGet(() ->
                        CaseWords.of("cases.copy.mayor", city.at(SettingKey.OFFICE, on).city()));
    }

    /** Who disposes: the mayor, or the board of education in its own name. */
    private static String sender(CaseFile file, CitySettings city, LocalDate on) {
        return board(file, city, on)
                .map(EducationBoard::name)
                .orElseGet(() ->
                        CaseWords.of(
                                "cases.letter.mayor",
                                city.at(SettingKey.OFFICE, on).city(),
                                city.at(SettingKey.MAYOR, on)));
    }

    private static Optional<EducationBoard> board(CaseFile file, CitySettings city, LocalDate on) {
        return city.find(SettingKey.EDUCATION_BOARD, on)
                .filter(board -> board.disposesOf(file.form().procedure()));
    }

    /**
     * Nothing to object to where nothing is decided. Of the board's dispositions an appeal goes to
     * the board, and in court it stands for the city (amendment 11).
     */
    @LegalBasis("行政不服審査法4条・82条、行政事件訴訟法11条・46条、地方教育行政の組織及び運営に関する法律56条")
    private static Letter.@Nullable Remedy remedy(CaseFile file, CitySettings city, LocalDate on) {
        var name = city.at(SettingKey.OFFICE, on).city();
        var mayor = CaseWords.of("cases.letter.of-city", name);
        return switch (file.handling().appeal()) {
            case GOVERNOR -> new Letter.Remedy(city.at(SettingKey.APPEAL_TO, on), name, mayor);
            case MAYOR ->
                    board(file, city, on)
                            .map(board -> new Letter.Remedy(board.name(), name, board.name()))
                            .orElseGet(() -> new Letter.Remedy(mayor, name, mayor));
            case NONE -> null;
        };
    }

    private Block.AddressBlock addressee(CaseFile file, LocalDate on) {
        var home = home(file, on);
        return new Block.AddressBlock(
                home.map(PersonRecord::address).map(RegisteredAddress::postalCode).orElse(""),
                home.map(CaseLetters::lines).orElse(List.of(file.verified().address())),
                name(file, on),
                CaseWords.of("cases.letter.honorific"),
                Block.AddressBlock.Place.COMMON);
    }

    public Applicant applicant(CaseFile file, LocalDate on) {
        return new Applicant(
                name(file, on),
                file.verified().birthDate(),
                home(file, on)
                        .map(CaseLetters::lines)
                        .map(lines -> String.join("\u3000", lines))
                        .orElse(file.verified().address()));
    }

    private String name(CaseFile file, LocalDate on) {
        return record(file, on).map(PersonRecord::name).orElse(file.verified().name());
    }

    /** Where the registry has her now: a card may still show the address before a move. */
    private Optional<PersonRecord> home(CaseFile file, LocalDate on) {
        return record(file, on).filter(PersonRecord::isResident);
    }

    /**
     * Nothing of whom somebody represents: her representative reads the letter, and where she lives
     * by now, or what she is called, is not for a letter to tell (ADR 43).
     */
    private Optional<PersonRecord> record(CaseFile file, LocalDate on) {
        return file.shown().applicant().isRepresented()
                ? Optional.empty()
                : file.applicant().flatMap(id -> registry.person(id, on));
    }

    private static List<String> lines(PersonRecord person) {
        var city = Localities.japan().locality(Acting.city()).orElseThrow().fullName();
        var address = person.address();
        var line = city + address.town() + address.block();
        return address.building().isEmpty() ? List.of(line) : List.of(line, address.building());
    }
}
