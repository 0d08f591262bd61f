package jp.monobe.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.procedure.model.Field;

/**
 * The documents of a filing (添付書類) as its owner sees them.
 *
 * @param later handed in after the filing, oldest first
 * @param chosen and not handed in yet
 * @param open whether more may come: until the office decided
 */
public record DocumentsData(
        List<Wanted> wanted, List<Later> later, List<AttachmentInfo> chosen, boolean open) {

    /**
     * A document the form asks for.
     *
     * @param filed whether it came with the filing
     * @param dueBy when it is asked for by; handing it in later is possible all the same
     */
    public record Wanted(Field.Attachment field, boolean filed, LocalDate dueBy) {}

    /** A document that came after the filing. */
    public record Later(AttachmentInfo file, Instant at) {}

    public DocumentsData {
        wanted = List.copyOf(wanted);
        later = List.copyOf(later);
        chosen = List.copyOf(chosen);
    }

    /** Asked for and not here. */
    public List<Wanted> missing() {
        return wanted.stream().filter(document -> !isHere(document)).toList();
    }

    public boolean isHere(Wanted document) {
        return document.filed()
                || later.stream()
                        .anyMatch(each -> each.file().field().equals(document.field().id()));
    }
}
