package jp.monobe.procedure.finder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.kernel.OpenDays;
import jp.monobe.procedure.ShippedFinder;
import jp.monobe.procedure.catalogue.Catalogue;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;

/** Families in a line of text, and the finder as shipped, on 2026-11-23. */
public final class Families {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final MunicipalityCode NANKOKU = new MunicipalityCode("392049");
    public static final Catalogue CATALOGUE = CatalogueFiles.load();
    public static final FinderDefinitions SHIPPED = ShippedFinder.load(CATALOGUE);
    public static final OpenDays WEEKDAYS = date -> date.getDayOfWeek().getValue() < 6;

    private Families() {}

    public static Finder finder(MunicipalityCode city) {
        return Finder.of(SHIPPED, CATALOGUE.forCity(city), TODAY, WEEKDAYS);
    }

    /** Such as {@code residence=LIVING; birth@c1=2025-02-02; tax=?}. */
    public static Family of(String answers) {
        return with(Family.of(children(answers).size()), answers);
    }

    private static Set<String> children(String answers) {
        var keys = new TreeSet<String>();
        for (var part : answers.split("[;=]")) {
            int at = part.indexOf("@c");
            if (at > 0) {
                keys.add(part.substring(at + 1).strip());
            }
        }
        return keys;
    }

    public static Family with(Family family, String answers) {
        var parts =
                Arrays.stream(answers.split(";")).map(String::strip).filter(it -> !it.isEmpty());
        var changed = family;
        for (var part : parts.toList()) {
            var key = AnswerKey.parse(part.substring(0, part.indexOf('=')));
            var value = part.substring(part.indexOf('=') + 1);
            changed =
                    value.equals("?")
                            ? changed.notKnowing(key)
                            : changed.with(key, answer(key, value));
        }
        return changed;
    }

    private static Answer answer(AnswerKey key, String value) {
        return switch (SHIPPED.questions().get(key.field()).field()) {
            case Field.Choice _ -> new Answer.Chosen(value);
            case Field.YesNo _ -> new Answer.YesNo(Boolean.parseBoolean(value));
            case Field.Day _ -> new Answer.Day(LocalDate.parse(value));
            default -> throw new IllegalArgumentException(value);
        };
    }
}
