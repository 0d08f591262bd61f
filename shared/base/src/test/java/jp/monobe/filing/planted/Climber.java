package jp.monobe.filing.planted;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** A service whose method anybody may call; abstract, so that no test makes a bean of it. */
@Service
public abstract class Climber {

    public void forget(UUID filing) {}
}
