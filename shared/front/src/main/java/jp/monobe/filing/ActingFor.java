package jp.monobe.filing;

import java.util.UUID;
import jp.monobe.exchange.Agent;

/**
 * That a draft was begun for somebody else (だれが、だれのために).
 *
 * @param applicant whose draft and filing it is
 * @param agent who began it
 * @param byMe whether the agent is who looks at it now
 * @param withAgent whether the agent has it: only the agent types then; else it is hers alone
 * @param mayFile whether the agent may hand it in
 */
public record ActingFor(
        UUID mandate,
        String applicant,
        String agent,
        Agent.Kind kind,
        boolean byMe,
        boolean withAgent,
        boolean mayFile) {}
