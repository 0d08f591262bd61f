package jp.monobe.standins.card;

import java.util.List;

/** The named persons for demonstrations, in the order in which they are shown. */
public record Cast(List<CastMember> members) {}
