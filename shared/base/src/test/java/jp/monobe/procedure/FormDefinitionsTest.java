package jp.monobe.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Part;
import org.junit.jupiter.api.Test;

class FormDefinitionsTest {

    private final FormDefinitions definitions = FormDefinitions.shipped();

    @Test
    void servesTheLatestRevisionAndEachByName() {
        var current = definitions.current("child-allowance-claim").orElseThrow();

        assertThat(current.title()).isEqualTo("児童手当 認定請求");
        assertThat(definitions.find("child-allowance-claim", current.revision()))
                .containsSame(current);
    }

    @Test
    void tellsTheLastDayOfARevisionThatHasANewerOne() {
        var current = definitions.current("child-allowance-claim").orElseThrow();
        var before = definitions.find("child-allowance-claim", "2026-11").orElseThrow();

        assertThat(definitions.lastDayOf(before)).contains(LocalDate.of(2027, 3, 31));
        assertThat(definitions.lastDayOf(current)).isEmpty();
    }

    @Test
    void aBundleEndsWithTheFirstOfItsParts() {
        var part = form("part", "2026-11", Optional.empty(), List.of());
        var newer = form("part", "2026-12", Optional.of(LocalDate.of(2027, 1, 31)), List.of());
        var bundle =
                form(
                        "life",
                        "2026-11",
                        Optional.empty(),
                        List.of(new Part(part, new Condition.Always(), Map.of())));
        var newerBundle =
                form("life", "2026-12", Optional.of(LocalDate.of(2027, 3, 31)), List.of());

        var all = new FormDefinitions(List.of(part, newer, bundle, newerBundle));

        assertThat(all.lastDayOf(bundle)).contains(LocalDate.of(2027, 1, 31));
    }

    private static FormRevision form(
            String procedure, String revision, Optional<LocalDate> until, List<Part> parts) {
        return new FormRevision(
                procedure,
                revision,
                procedure,
                List.of(),
                Optional.empty(),
                parts,
                until,
                Optional.empty());
    }

    @Test
    void knowsNoOtherProcedureOrRevision() {
        assertThat(definitions.current("no-such-claim")).isEmpty();
        assertThat(definitions.find("child-allowance-claim", "1999-01")).isEmpty();
    }
}
