package jp.monobe.procedure.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import tools.jackson.databind.node.ObjectNode;

/** One answer as an object with one property, its kind: {@code {"day":"2026-11-10"}}. */
public final class AnswerCodec {

    private AnswerCodec() {}

    public static ObjectNode write(Answer answer) {
        var json = JsonPart.object();
        switch (answer) {
            case Answer.Text(var value) -> json.put("text", value);
            case Answer.Day(var value) -> json.put("day", value.toString());
            case Answer.Month(var value) -> json.put("month", value.toString());
            case Answer.Chosen(var code) -> json.put("choice", code);
            case Answer.Several(var codes) -> {
                var chosen = json.putArray("choices");
                codes.forEach(chosen::add);
            }
            case Answer.Count(var value) -> json.put("count", value);
            case Answer.Time(var value) -> json.put("time", value.toString());
            case Answer.YesNo(var value) -> json.put("yes", value);
            case Answer.Amount(var value) -> json.put("yen", value.amount());
            case Answer.Account account -> json.set("account", account(account));
            case Answer.Files(var ids) -> {
                var files = json.putArray("files");
                ids.forEach(id -> files.add(id.toString()));
            }
        }
        return json;
    }

    private static ObjectNode account(Answer.Account account) {
        return JsonPart.object()
                .put("bank", account.bank())
                .put("branch", account.branch())
                .put("kind", account.kind())
                .put("number", account.number())
                .put("holder", account.holder());
    }

    public static Map<AnswerKey, Answer> readAll(JsonPart part) {
        var values = new LinkedHashMap<AnswerKey, Answer>();
        for (var name : part.names()) {
            values.put(key(part, name), read(part.get(name)));
        }
        return values;
    }

    private static AnswerKey key(JsonPart part, String name) {
        var key = AnswerKey.parse(name);
        if (key.field().isEmpty() || (key.person() != null && key.person().isEmpty())) {
            throw part.error("no key of an answer: " + name);
        }
        return key;
    }

    static Answer read(JsonPart part) {
        var names = part.names();
        if (names.size() != 1) {
            throw part.error("an answer has one kind");
        }
        var kind = names.getFirst();
        var value = part.get(kind);
        return switch (kind) {
            case "text" -> new Answer.Text(value.text());
            case "day" -> new Answer.Day(value.parsed(LocalDate::parse));
            case "month" -> new Answer.Month(value.parsed(YearMonth::parse));
            case "choice" -> new Answer.Chosen(value.text());
            case "choices" ->
                    new Answer.Several(value.items().stream().map(JsonPart::text).toList());
            case "count" -> new Answer.Count(Math.toIntExact(value.whole()));
            case "time" -> new Answer.Time(value.parsed(LocalTime::parse));
            case "yes" -> new Answer.YesNo(value.flag());
            case "yen" -> amount(value);
            case "account" -> account(value);
            case "files" ->
                    new Answer.Files(
                            value.items().stream()
                                    .map(item -> item.parsed(UUID::fromString))
                                    .toList());
            default -> throw part.error("unknown kind of answer: " + kind);
        };
    }

    private static Answer amount(JsonPart part) {
        long yen = part.whole();
        if (yen < 0) {
            throw part.error("a negative amount");
        }
        return new Answer.Amount(Yen.of(yen));
    }

    private static Answer account(JsonPart part) {
        var account =
                new Answer.Account(
                        part.text("bank"),
                        part.text("branch"),
                        part.text("kind"),
                        part.text("number"),
                        part.text("holder"));
        part.done();
        return account;
    }
}
