package jp.monobe.standins.staff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.standins.Settings.City;
import jp.monobe.standins.card.CsvFiles;

/** Everybody who can sign in as staff. */
public record StaffMembers(List<StaffMember> all) {

    public static StaffMembers read(Path people, List<City> cities) {
        return new StaffMembers(cities.stream().flatMap(city -> read(people, city)).toList());
    }

    private static Stream<StaffMember> read(Path people, City city) {
        Path file = people.resolve(city.code()).resolve("staff.csv");
        return Files.exists(file)
                ? CsvFiles.read(
                        file,
                        row ->
                                new StaffMember(
                                        city.code(),
                                        row.get("sub"),
                                        row.get("name"),
                                        row.get("kana"),
                                        row.get("division"),
                                        row.get("roles")))
                        .stream()
                : Stream.empty();
    }

    public Optional<StaffMember> find(String sub) {
        return all.stream().filter(member -> member.sub().equals(sub)).findFirst();
    }

    public List<StaffMember> of(String cityCode) {
        return all.stream().filter(member -> member.cityCode().equals(cityCode)).toList();
    }
}
