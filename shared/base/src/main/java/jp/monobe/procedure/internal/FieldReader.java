package jp.monobe.procedure.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Field.Common;
import jp.monobe.procedure.model.Field.Text.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one question. It is 必須 unless {@code optional: true}; notes and files never are. */
record FieldReader(Vocabulary above, ConditionReader conditions) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final int LONGEST = 100;
    private static final int LONGEST_LINES = 1000;

    Field read(Section section) {
        var field = kind(section);
        section.done();
        return field;
    }

    private Field kind(Section section) {
        var kind = section.text("kind");
        return switch (kind) {
            case "text" -> text(section, Kind.PLAIN, LONGEST);
            case "lines" -> text(section, Kind.LINES, LONGEST_LINES);
            case "kana" -> text(section, Kind.KANA, LONGEST);
            case "phone" -> text(section, Kind.PHONE, 20);
            case "address" -> text(section, Kind.ADDRESS, 200);
            case "day" -> day(section);
            case "month" -> month(section);
            case "choice" -> new Field.Choice(question(section), options(section.get("options")));
            case "several" -> new Field.Several(question(section), options(section.get("options")));
            case "count" -> count(section);
            case "time" -> new Field.Time(question(section));
            case "yes-no" -> new Field.YesNo(question(section));
            case "amount" -> new Field.Amount(question(section));
            case "account" -> new Field.Account(question(section), section.flag("own-name-only"));
            case "attachment" -> new Field.Attachment(common(section, false), files(section));
            case "note" -> note(section);
            default -> throw section.error("kind", "Unknown kind of field: " + kind);
        };
    }

    private Field text(Section section, Kind kind, int longest) {
        int allowed = section.number("longest", longest);
        if (allowed < 1 || allowed > LONGEST_LINES) {
            throw section.error("longest", "longest is between 1 and " + LONGEST_LINES);
        }
        return new Field.Text(question(section), kind, allowed);
    }

    private Field count(Section section) {
        int least = section.number("least", 0);
        int most = section.number("most", 0);
        if (least < 0 || most <= least) {
            throw section.error("kind", "A count lies between least and most");
        }
        return new Field.Count(question(section), least, most, section.text("unit"));
    }

    private Field day(Section section) {
        boolean past = section.flag("past");
        boolean future = section.flag("future");
        if (!past && !future) {
            throw section.error("kind", "A day is in the past, in the future or either");
        }
        var notBefore = notBefore(section, Field.Day.class);
        int ahead = section.number("at-most-ahead", 0);
        if (ahead < 0 || ahead > 0 && !future) {
            throw section.error("at-most-ahead", "It bounds a day in the future, by days");
        }
        return new Field.Day(question(section), past, future, notBefore, ahead);
    }

    private Field month(Section section) {
        boolean past = section.flag("past");
        boolean future = section.flag("future");
        if (!past && !future) {
            throw section.error("kind", "A month is in the past, in the future or either");
        }
        var notBefore = notBefore(section, Field.Month.class);
        return new Field.Month(question(section), past, future, notBefore);
    }

    private @Nullable String notBefore(Section section, Class<? extends Field> kind) {
        return section.find("not-before").map(yaml -> above(yaml, kind)).orElse(null);
    }

    private String above(Yaml yaml, Class<? extends Field> kind) {
        var found = above.find(yaml.text()).filter(it -> kind.isInstance(it.field()));
        if (found.isEmpty() || !Objects.equals(found.get().group(), conditions.group())) {
            throw yaml.error("No date above about the same people is called " + yaml.text());
        }
        return yaml.text();
    }

    private Field note(Section section) {
        return new Field.Note(
                common(section, false), section.constant("tone", Field.Note.Tone.class));
    }

    private static int files(Section section) {
        int most = section.number("most-files", 5);
        if (most < 1 || most > 10) {
            throw section.error("most-files", "most-files is between 1 and 10");
        }
        return most;
    }

    private Common question(Section section) {
        return common(section, !section.flag("optional"));
    }

    private Common common(Section section, boolean required) {
        return new Common(
                above.newId(section),
                section.text("label"),
                section.text("hint", ""),
                required,
                conditions.read(section.find("when")),
                section.flag("anew"));
    }

    private static List<Field.Option> options(Yaml yaml) {
        var codes = new HashSet<String>();
        return yaml.items().stream().map(item -> option(item.section(), codes)).toList();
    }

    private static Field.Option option(Section section, HashSet<String> codes) {
        var code = section.text("code");
        if (!CODE.matcher(code).matches()) {
            throw section.error("code", "Not in capitals: " + code);
        }
        if (!codes.add(code)) {
            throw section.error("code", "Code twice: " + code);
        }
        var label = section.text("label");
        var hint = section.find("hint").map(Yaml::text).orElse(null);
        section.done();
        return new Field.Option(code, label, hint);
    }
}
