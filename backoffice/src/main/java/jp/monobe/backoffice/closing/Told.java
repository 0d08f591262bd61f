package jp.monobe.backoffice.closing;

import jp.monobe.frontend.ui.Tone;

/** Says what came of an act, by the key of its words. */
@FunctionalInterface
interface Told {

    void of(Tone tone, String key, Object... values);
}
