package jp.monobe.agreement.internal;

import jp.monobe.agreement.spi.KeyProbe;
import jp.monobe.kernel.KeyAnswer;
import jp.monobe.municipality.KeyFolder.Key;
import jp.monobe.payment.CollectFromAgent;
import org.springframework.stereotype.Component;

/** Asks the collecting agent. */
@Component
class CollectingProbe implements KeyProbe {

    private final CollectFromAgent agent;

    CollectingProbe(CollectFromAgent agent) {
        this.agent = agent;
    }

    @Override
    public Key key() {
        return Key.COLLECTING;
    }

    @Override
    public KeyAnswer ask() {
        return agent.probe();
    }
}
