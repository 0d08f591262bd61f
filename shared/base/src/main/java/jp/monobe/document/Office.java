package jp.monobe.document;

import java.util.List;
import jp.monobe.document.internal.Texts;

/** The office to ask (問い合わせ先): name, where it is, telephone, and when someone answers. */
public record Office(String name, String address, String telephone, String hours) {

    Block framed() {
        return new Block.Framed(
                Texts.of("office.title"),
                List.of(name, address, Texts.of("office.telephone", telephone, hours)));
    }
}
