package jp.monobe.procedure.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import jp.monobe.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * One childcare service or procedure (サービス・手続き) of the catalogue.
 *
 * @param id stays the same for ever, such as {@code child-allowance-claim}
 * @param municipality the city whose service it is; null for what every city offers by law
 * @param group one of the catalogue's headings, such as 児童手当
 * @param procedure the form by which it can be applied for online; null when there is none yet
 * @param pittari whether it is one of the first 15 procedures of 子育てワンストップサービス
 * @param sensitive whether its page needs a quick way out (violence)
 * @param textFrom the national service whose guidance is shown in place of this one's own
 * @param related services a reader may also need
 * @param national the national services of which this is the city's version
 */
public record Service(
        String id,
        @Nullable MunicipalityCode municipality,
        String title,
        @Nullable String shortTitle,
        String group,
        @Nullable String procedure,
        boolean pittari,
        boolean sensitive,
        @Nullable String textFrom,
        Status status,
        List<String> lifeEvents,
        List<String> synonyms,
        List<String> related,
        List<String> national,
        @Nullable Contact contact,
        Guidance guidance,
        Provenance provenance) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Service {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not a service id: " + id);
        }
        Objects.requireNonNull(title, "title is missing");
        Objects.requireNonNull(group, "group is missing");
        Objects.requireNonNull(status, "status is missing");
        Objects.requireNonNull(guidance, "guidance is missing");
        Objects.requireNonNull(provenance, "provenance is missing");
        lifeEvents = List.copyOf(lifeEvents);
        synonyms = List.copyOf(synonyms);
        related = List.copyOf(related);
        national = List.copyOf(national);
    }

    /** The name in headings and lists: the short one where there is one. */
    public String name() {
        return Optional.ofNullable(shortTitle).orElse(title);
    }

    public boolean isNational() {
        return municipality == null;
    }

    Service in(MunicipalityCode city) {
        return with(city, procedure, guidance);
    }

    /** This entry with another's guidance and form, its own name, office and status kept. */
    Service tellingWhat(Service other) {
        return with(municipality, other.procedure, other.guidance);
    }

    /** What its status lets be seen. */
    Service asShown() {
        return switch (status) {
            case CURRENT -> this;
            case POSSIBLY_OUTDATED ->
                    with(municipality, procedure, guidance.withoutAmountsAndDeadlines());
            case NAME_ONLY -> with(municipality, null, Guidance.none());
            case OUTDATED -> throw new IllegalStateException("Never shown: " + id);
        };
    }

    /** With each text a resident reads changed by {@code change}; words for the search are not. */
    Service withTexts(UnaryOperator<String> change) {
        return new Service(
                id,
                municipality,
                change.apply(title),
                shortTitle == null ? null : change.apply(shortTitle),
                group,
                procedure,
                pittari,
                sensitive,
                textFrom,
                status,
                lifeEvents,
                synonyms,
                related,
                national,
                contact,
                guidance.withTexts(change),
                provenance);
    }

    /** Each text a resident reads. */
    public List<String> texts() {
        var texts = new ArrayList<String>();
        withTexts(text -> {
            texts.add(text);
            return text;
        });
        return List.copyOf(texts);
    }

    private Service with(@Nullable MunicipalityCode city, @Nullable String form, Guidance told) {
        return new Service(
                id,
                city,
                title,
                shortTitle,
                group,
                form,
                pittari,
                sensitive,
                textFrom,
                status,
                lifeEvents,
                synonyms,
                related,
                national,
                contact,
                told,
                provenance);
    }
}
