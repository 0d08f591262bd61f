package jp.monobe.backoffice.trail;

import com.vaadin.flow.component.UI;
import java.util.Set;
import jp.monobe.casework.ReadTrail.Line;

/** A line of the trail in the words of the office; ids of people stay inside. */
final class TrailWords {

    private static final int SOME = 3;
    private static final Set<String> PLACES =
            Set.of("inbox", "posting", "link-task", "import", "counter");

    String who(Line line) {
        if (!line.who().isEmpty()) {
            return line.who();
        }
        var kind = text("office.trail.kind." + line.row().actorKind());
        return line.row().actorKind().equals("job") ? kind + " " + line.row().actor() : kind;
    }

    String act(Line line) {
        return text("office.trail.act." + line.row().act());
    }

    /** Cases by their numbers, everything else by how many. */
    String whom(Line line) {
        int many = line.row().subjects().size();
        var numbers = line.receipts();
        if (numbers.isEmpty()) {
            return many == 0 ? "—" : text("office.trail.many." + line.row().subjectKind(), many);
        }
        var some = String.join("、", numbers.subList(0, Math.min(SOME, numbers.size())));
        var shown = numbers.size() > SOME ? text("office.trail.more", some, numbers.size()) : some;
        return line.row().subjectKind().equals("person")
                ? text("office.trail.many.person", many) + " " + shown
                : shown;
    }

    String reason(Line line) {
        var reason = line.row().reason();
        if (reason.startsWith("case:")) {
            return text("office.trail.reason.case");
        }
        if (reason.startsWith("filing:")) {
            return text("office.trail.reason.filing");
        }
        return PLACES.contains(reason) ? text("office.trail.reason." + reason) : reason;
    }

    private static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
