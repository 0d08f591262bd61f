package jp.monobe.casework.spi;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Stage;
import jp.monobe.registry.model.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * A child for whom one benefit is asked, in a word: of two cases that bear one word somebody has to
 * choose. By the registry's id and by name and birth date, since two filings may name one child
 * either way.
 */
public final class Subject {

    private Subject() {}

    public static String child(String benefit, UUID personId) {
        return benefit + ":child:" + personId;
    }

    public static String child(String benefit, String name, LocalDate birthDate) {
        return benefit + ":child:" + birthDate + ":" + NameKey.of(name).value();
    }

    public static String recipient(String benefit, UUID personId) {
        return benefit + ":recipient:" + personId;
    }

    public static String recipient(String benefit, String name, LocalDate birthDate) {
        return benefit + ":recipient:" + birthDate + ":" + NameKey.of(name).value();
    }

    /**
     * The children a filing is about: the one it was made for, else all it says something of.
     * Nobody where nothing is decided.
     *
     * @param about the key of the person it is for; null when that is the applicant
     */
    public static Stream<GroupMember> children(FormView view, @Nullable String about) {
        var decided = view.form().handling().filter(handling -> handling.isDecided()).isPresent();
        return decided
                ? view.form().steps().stream()
                        .flatMap(step -> step.people().stream())
                        .filter(group -> group.stages().contains(Stage.CHILD))
                        .distinct()
                        .flatMap(group -> view.people(group).stream())
                        .filter(child ->
                                about == null ? isSaid(view, child) : child.key().equals(about))
                : Stream.of();
    }

    private static boolean isSaid(FormView view, GroupMember child) {
        return view.answers().values().keySet().stream()
                .map(AnswerKey::person)
                .anyMatch(child.key()::equals);
    }

    /** By names and birth dates alone, as they stand in the filing. */
    public static Set<String> named(FormView view, @Nullable String about) {
        var benefit = view.form().handling().map(handling -> handling.benefit()).orElse("");
        return children(view, about)
                .map(child -> named(benefit, child))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<String> named(String benefit, GroupMember child) {
        return Optional.ofNullable(child.name())
                .filter(name -> child.birthDate() != null)
                .map(name -> child(benefit, name, Objects.requireNonNull(child.birthDate())));
    }
}
