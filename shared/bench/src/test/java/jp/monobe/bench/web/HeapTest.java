package jp.monobe.bench.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapTest {

    private static final String HISTOGRAM =
            """
             num     #instances         #bytes  class name (module)
            -------------------------------------------------------
               1:           185          17779  [B (java.base@25.0.3)
               2:            12            960  com.vaadin.flow.component.UI
               3:             7            560  com.vaadin.flow.component.UIDetachedException
               4:            20            400  [Ljdk.internal.vm.FillerElement; (java.base@25.0.3)
               5:             2             32  jdk.internal.vm.FillerObject (java.base@25.0.3)
            Total           226          19731
            """;

    @Test
    void countsAClassWithAndWithoutItsModule() {
        var live = new Heap.Live(19_299, HISTOGRAM);

        assertThat(live.count("[B")).isEqualTo(185);
        assertThat(live.count("com.vaadin.flow.component.UI")).isEqualTo(12);
        assertThat(live.count("component.UI")).isZero();
    }

    @Test
    void findsTheHolesBetweenWhatIsAlive() {
        assertThat(Heap.holes(HISTOGRAM)).isEqualTo(432);
    }
}
