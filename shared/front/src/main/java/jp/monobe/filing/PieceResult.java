package jp.monobe.filing;

/** How far a file that comes in pieces has got. */
public sealed interface PieceResult {

    /** So many bytes are here for good; the next piece begins there. */
    record Reached(long offset) implements PieceResult {}

    /** It was whole, and this came of it; or it is refused already. */
    record Ended(StoreResult result) implements PieceResult {}
}
