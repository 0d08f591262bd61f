package jp.monobe.registry;

/** What the registry asks of staff; the room {@code staff} says who has it. */
public final class RegistryPermission {

    /** Reading people, which nobody does but for a case. */
    public static final String READ = "case.read";

    /** Deciding which person a sign-in account is. */
    public static final String DECIDE_LINKS = "link.decide";

    /** Finding whom a bill goes to; tells no more than a letter needs. */
    public static final String FIND_PAYER = "payer.find";

    /** Seeing a 個人番号; no role has it yet. */
    public static final String REVEAL_NUMBERS = "number.reveal";

    private RegistryPermission() {}
}
