package jp.monobe.frontend.ui;

import com.vaadin.flow.component.html.Span;
import jp.monobe.kernel.Yen;

/** An amount (金額): {@code 15,000円}, never broken over two lines. */
public final class YenText extends Span {

    public YenText(Yen amount) {
        super(of(amount));
        setClassName("numeric nowrap");
    }

    public static String of(Yen amount) {
        return amount.formatted() + "円";
    }
}
