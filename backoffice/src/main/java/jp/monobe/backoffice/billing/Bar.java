package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** How far something long is (進み具合), as the browser's own bar. */
@Tag("progress")
final class Bar extends Component {

    Bar(int done, int all, String label) {
        addClassName("progress");
        getElement()
                .setAttribute("value", String.valueOf(done))
                .setAttribute("max", String.valueOf(all))
                .setAttribute("aria-label", label);
    }
}
