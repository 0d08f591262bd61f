package jp.monobe.frontend.gallery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.monobe.frontend.form.FormContext;
import jp.monobe.frontend.form.field.Attachments;
import jp.monobe.procedure.AnswerSink;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;

/** A draft that lives as long as the program, with a household of three. */
public class InMemoryDraft implements AnswerSink, Attachments {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final long MOST_BYTES = 10 << 20;

    private Answers answers = Answers.NONE;
    private boolean away;
    private int turned;
    private final AtomicInteger people = new AtomicInteger();
    private final Map<String, ByteArrayOutputStream> coming = new LinkedHashMap<>();
    private final Map<AnswerKey, List<Kept>> files = new LinkedHashMap<>();

    public static KnownPeople household() {
        var sakura =
                new KnownPerson(
                        "m1",
                        "岡林 さくら",
                        "オカバヤシ　サクラ",
                        true,
                        LocalDate.of(1990, 4, 2),
                        "SELF",
                        "高知県南国市大埇甲2301番地");
        return new KnownPeople(
                true,
                sakura,
                List.of(
                        member("m2", "岡林 大樹", LocalDate.of(1988, 1, 30), "SPOUSE"),
                        member("m3", "岡林 ひまり", LocalDate.of(2019, 7, 7), "CHILD"),
                        member("m4", "岡林 陽向", LocalDate.of(2026, 11, 10), "CHILD")));
    }

    private static KnownPerson member(String key, String name, LocalDate birth, String relation) {
        return new KnownPerson(key, name, null, false, birth, relation, null);
    }

    public FormContext of(FormRevision form) {
        return FormContext.of(
                        form,
                        household(),
                        answers,
                        TODAY,
                        this,
                        () -> "t" + people.incrementAndGet())
                .with((Attachments) this);
    }

    public Answers answers() {
        return answers;
    }

    /** From now on nothing can be saved, or again it can. */
    public void goesAway(boolean gone) {
        away = gone;
    }

    @Override
    public void save(AnswerKey key, @Nullable Answer answer) {
        if (away) {
            throw new IllegalStateException("The store is away");
        }
        answers = answers.with(key, answer);
    }

    @Override
    public void save(TypedPerson person) {
        answers = answers.with(person);
    }

    @Override
    public void remove(String personKey) {
        answers = answers.without(personKey);
    }

    @Override
    public List<Kept> of(AnswerKey key) {
        return List.copyOf(files.getOrDefault(key, List.of()));
    }

    @Override
    public Outcome store(AnswerKey key, Incoming file) throws IOException {
        long size = file.bytes().readAllBytes().length;
        if (size > MOST_BYTES) {
            return new Outcome.TooBig(MOST_BYTES);
        }
        var kept =
                new Kept(
                        new UUID(7, people.incrementAndGet()),
                        file.fileName(),
                        size,
                        file.mediaType().equals("image/jpeg"));
        files.computeIfAbsent(key, _ -> new ArrayList<>()).add(kept);
        return new Outcome.Stored(kept, false);
    }

    /** In pieces, as they come; nothing is checked here. */
    @Override
    public Progress take(AnswerKey key, IncomingPiece piece) throws IOException {
        var so = coming.computeIfAbsent(piece.sha256(), _ -> new ByteArrayOutputStream());
        var bytes = piece.bytes();
        if (bytes != null && piece.offset() == so.size()) {
            so.writeBytes(bytes.readAllBytes());
        }
        if (so.size() < piece.size()) {
            return new Progress.Reached(so.size());
        }
        coming.remove(piece.sha256());
        var whole = new ByteArrayInputStream(so.toByteArray());
        return new Progress.Ended(
                store(key, new Incoming(piece.fileName(), "image/jpeg", so.size(), whole)));
    }

    @Override
    public void remove(UUID id) {
        files.values().forEach(list -> list.removeIf(file -> file.id().equals(id)));
    }

    @Override
    public void show(UUID id, OutputStream out) {}

    @Override
    public void turn(UUID id) {
        turned++;
    }

    /** How often somebody turned a picture. */
    public int turned() {
        return turned;
    }
}
