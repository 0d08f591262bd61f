package jp.monobe.procedure;

import static org.assertj.core.api.Assertions.assertThat;

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
    void knowsNoOtherProcedureOrRevision() {
        assertThat(definitions.current("no-such-claim")).isEmpty();
        assertThat(definitions.find("child-allowance-claim", "1999-01")).isEmpty();
    }
}
