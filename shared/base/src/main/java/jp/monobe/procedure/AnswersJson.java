package jp.monobe.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import jp.monobe.procedure.internal.AnswerCodec;
import jp.monobe.procedure.internal.JsonPart;
import jp.monobe.procedure.internal.PeopleCodec;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.TypedPerson;

/**
 * Answers and known people as JSON, without loss: what is equal gives the same text (answers are
 * ordered by key, people keep their order), and what this does not know it refuses with {@link
 * UnreadableAnswers}, so that nothing is dropped on the way to the office.
 *
 * <pre>{"answers":{"reason":{"choice":"BIRTH"},"living@k3f9":{"choice":"TOGETHER"}},"people":[…]}
 * </pre>
 */
public final class AnswersJson {

    private AnswersJson() {}

    public static String write(Answers answers) {
        var root = JsonPart.object();
        var values = root.putObject("answers");
        var inOrder = new TreeMap<String, Answer>();
        answers.values().forEach((key, answer) -> inOrder.put(key.toString(), answer));
        inOrder.forEach((key, answer) -> values.set(key, AnswerCodec.write(answer)));
        var people = root.putArray("people");
        answers.people().forEach(person -> people.add(PeopleCodec.write(person)));
        return root.toString();
    }

    public static Answers readAnswers(String json) {
        return answers(JsonPart.parse(json));
    }

    /** What lies in several such texts, together; one parser reads them all. */
    public static Answers readAll(List<String> parts) {
        var values = new LinkedHashMap<AnswerKey, Answer>();
        var people = new ArrayList<TypedPerson>();
        for (var part : JsonPart.parseAll(parts)) {
            var read = answers(part);
            values.putAll(read.values());
            people.addAll(read.people());
        }
        return new Answers(values, people);
    }

    private static Answers answers(JsonPart root) {
        var values = AnswerCodec.readAll(root.get("answers"));
        var people = root.get("people").items().stream().map(PeopleCodec::typed).toList();
        root.done();
        return new Answers(values, people);
    }

    public static String write(KnownPeople people) {
        var root = JsonPart.object();
        root.put("prefilled", people.prefilled());
        root.set("applicant", PeopleCodec.write(people.applicant()));
        var household = root.putArray("household");
        people.household().forEach(person -> household.add(PeopleCodec.write(person)));
        return root.toString();
    }

    public static KnownPeople readPeople(String json) {
        var root = JsonPart.parse(json);
        var people =
                new KnownPeople(
                        root.get("prefilled").flag(),
                        PeopleCodec.known(root.get("applicant")),
                        root.get("household").items().stream().map(PeopleCodec::known).toList());
        root.done();
        return people;
    }
}
