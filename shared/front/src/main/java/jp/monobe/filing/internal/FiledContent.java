package jp.monobe.filing.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.procedure.form.FilingPart;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;

/**
 * What a filing says, whatever keys and ids it says it with: two that are equal tell the office the
 * same. People are told apart by name and birth date, files by what is in them.
 *
 * @param answers by field and person
 */
record FiledContent(
        String procedure,
        String revision,
        String about,
        Set<List<Object>> people,
        Map<List<String>, Object> answers) {

    static FiledContent of(FilingPart part, Collection<AttachmentInfo> files) {
        var form = part.form();
        return of(
                form.procedure(),
                form.revision(),
                part.about(),
                part.known(),
                part.answers(),
                files);
    }

    /**
     * @param counted the answers that count by now, which paper may have mended
     */
    static FiledContent of(FilingPackage filing, Answers counted) {
        return of(
                filing.procedure(),
                filing.revision(),
                filing.about(),
                filing.shown(),
                counted,
                filing.attachments());
    }

    private static FiledContent of(
            String procedure,
            String revision,
            @Nullable String about,
            KnownPeople known,
            Answers answers,
            Collection<AttachmentInfo> files) {
        var names = new Names(known, answers.people());
        var digests =
                files.stream()
                        .collect(Collectors.toMap(AttachmentInfo::id, AttachmentInfo::sha256));
        var said = new HashMap<List<String>, Object>();
        answers.values()
                .forEach((key, answer) ->
                        said.put(
                                List.of(key.field(), names.of(key.person())),
                                plain(answer, digests)));
        return new FiledContent(
                procedure, revision, names.of(about), names.typed(), Map.copyOf(said));
    }

    private static Object plain(Answer answer, Map<UUID, String> digests) {
        return answer instanceof Answer.Files(var ids)
                ? ids.stream().map(id -> digests.getOrDefault(id, id.toString())).sorted().toList()
                : answer;
    }

    /** People by what they are called, not by the key one draft knows them by. */
    private record Names(KnownPeople known, List<TypedPerson> people) {

        String of(@Nullable String key) {
            return key == null
                    ? ""
                    : known.find(key)
                            .map(person -> person.name() + " " + person.birthDate())
                            .or(() ->
                                    people.stream()
                                            .filter(person -> person.key().equals(key))
                                            .findFirst()
                                            .map(Names::of))
                            .orElse(key);
        }

        Set<List<Object>> typed() {
            var all = new HashSet<List<Object>>();
            for (var person : people) {
                all.add(
                        List.of(
                                person.group(),
                                of(person),
                                String.valueOf(person.kana()),
                                String.valueOf(person.relation())));
            }
            return Set.copyOf(all);
        }

        private static String of(TypedPerson person) {
            return person.name() + " " + person.birthDate();
        }
    }
}
