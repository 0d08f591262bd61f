package jp.monobe.reference;

import java.util.List;
import java.util.stream.Stream;
import jp.monobe.kernel.MunicipalityCode;

/** Postal codes (郵便番号) of all Japan. One code may mean several towns: the person chooses. */
public final class PostalCodes {

    private final Lines towns = Lines.of("postal-codes.tsv.gz");
    private final Lines offices = Lines.of("postal-offices.tsv.gz");

    private PostalCodes() {}

    /** The one copy in memory, read when first asked for. */
    public static PostalCodes japan() {
        return Loaded.POSTAL_CODES;
    }

    /** The towns or offices of a code, typed in any width, with or without 〒 and hyphen. */
    public List<Town> towns(String code) {
        var digits = SearchKey.digits(code);
        if (!digits.matches("[0-9]{7}")) {
            return List.of();
        }
        return Stream.of(towns, offices)
                .flatMap(lines -> lines.startingWith(digits + "\t"))
                .map(PostalCodes::town)
                .toList();
    }

    /** A municipality's towns by postal code, without large offices; reads the whole file. */
    public List<Town> townsOf(MunicipalityCode municipality) {
        return towns.all()
                .filter(cells -> cells[1].equals(municipality.value()) && !cells[2].isEmpty())
                .map(PostalCodes::town)
                .toList();
    }

    private static Town town(String[] cells) {
        var locality = Localities.japan().locality(new MunicipalityCode(cells[1])).orElseThrow();
        boolean office = cells.length > 4;
        return new Town(
                cells[0],
                locality.code(),
                locality.prefecture(),
                locality.name(),
                cells[2],
                cells[3],
                office ? cells[4] : "",
                office ? cells[5] : "");
    }

    private static final class Loaded {
        private static final PostalCodes POSTAL_CODES = new PostalCodes();
    }
}
