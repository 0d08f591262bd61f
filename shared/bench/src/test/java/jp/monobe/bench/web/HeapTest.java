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
            Total           204          19299
            """;

    @Test
    void countsAClassWithAndWithoutItsModule() {
        var live = new Heap.Live(19_299, HISTOGRAM);

        assertThat(live.count("[B")).isEqualTo(185);
        assertThat(live.count("com.vaadin.flow.component.UI")).isEqualTo(12);
        assertThat(live.count("component.UI")).isZero();
    }
}
