package jp.monobe.kernel.planted;

import jp.monobe.audit.AuditTrail;

/** A value that knows a room which stands after its own. */
public record Climber(AuditTrail trail) {}
