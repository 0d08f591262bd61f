package jp.monobe.publishing;

import jp.monobe.publishing.model.LinkHealth;

/** Looks whether something is at an address (リンクの確認). */
public interface LinkProbe {

    LinkHealth.Answer ask(String url);
}
