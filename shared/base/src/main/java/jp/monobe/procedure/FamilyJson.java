package jp.monobe.procedure;

import java.util.stream.Collectors;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.internal.AnswerCodec;
import jp.monobe.procedure.internal.JsonPart;
import jp.monobe.procedure.model.AnswerKey;

/**
 * A family's answers to the guided finder as JSON, without loss; what this does not know it refuses
 * with {@link UnreadableAnswers}.
 *
 * <pre>{"children":[{"key":"c1","name":"空"}],"answers":{"birth@c1":{"day":"2026-11-10"}},
 * "unknown":["tax"]}</pre>
 */
public final class FamilyJson {

    private FamilyJson() {}

    public static String write(Family family) {
        var root = JsonPart.object();
        var children = root.putArray("children");
        family.children()
                .forEach(child ->
                        children.addObject().put("key", child.key()).put("name", child.name()));
        var answers = root.putObject("answers");
        family.answers()
                .forEach((key, answer) -> answers.set(key.toString(), AnswerCodec.write(answer)));
        var unknown = root.putArray("unknown");
        family.unknown().stream().map(AnswerKey::toString).sorted().forEach(unknown::add);
        return root.toString();
    }

    public static Family read(String json) {
        var root = JsonPart.parse(json);
        var children = root.get("children").items().stream().map(FamilyJson::child).toList();
        var answers = AnswerCodec.readAll(root.get("answers"));
        var unknown =
                root.get("unknown").items().stream()
                        .map(item -> AnswerKey.parse(item.text()))
                        .collect(Collectors.toSet());
        root.done();
        return new Family(children, answers, unknown);
    }

    private static Family.Child child(JsonPart part) {
        var child = new Family.Child(part.get("key").text(), part.get("name").text());
        part.done();
        return child;
    }
}
