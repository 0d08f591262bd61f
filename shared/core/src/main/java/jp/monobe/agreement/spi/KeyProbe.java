package jp.monobe.agreement.spi;

import jp.monobe.kernel.KeyAnswer;
import jp.monobe.municipality.KeyFolder.Key;

/** Asks an agent whether it takes the city's key (鍵の確認), without doing anything there. */
public interface KeyProbe {

    /** Which key it is about. */
    Key key();

    /** In the city's scope; never throws for what happens outside. */
    KeyAnswer ask();
}
