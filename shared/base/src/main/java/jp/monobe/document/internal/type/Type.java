package jp.monobe.document.internal.type;

/**
 * How text is set (書体): size in points, weight, grey from 0 (black) to 1, and the distance of
 * baselines as a multiple of the size.
 */
public record Type(float size, Weight weight, float grey, float leading) {

    public static final Type BODY = new Type(10.5f, Weight.REGULAR, 0, 1.65f);
    public static final Type STRONG = new Type(10.5f, Weight.BOLD, 0, 1.65f);
    public static final Type SMALL = new Type(8.5f, Weight.REGULAR, 0, 1.45f);
    public static final Type CELL = new Type(10, Weight.REGULAR, 0, 1.45f);
    public static final Type NOTE = new Type(9, Weight.REGULAR, 0, 1.45f);
    public static final Type CELL_HEAD = new Type(9, Weight.BOLD, 0, 1.45f);
    public static final Type CELL_FOOT = new Type(10, Weight.BOLD, 0, 1.45f);
    public static final Type MARK = new Type(7.5f, Weight.REGULAR, 0.35f, 1.45f);
    public static final Type TITLE = new Type(16, Weight.BOLD, 0, 1.4f);
    public static final Type PART = new Type(11.5f, Weight.BOLD, 0, 1.4f);
    public static final Type FOOTER = new Type(8, Weight.REGULAR, 0.35f, 1.4f);
    public static final Type WATERMARK = new Type(58, Weight.BOLD, 0.92f, 1);

    /** From one baseline to the next, in points. */
    public float line() {
        return size * leading;
    }

    public Type leaded(float lines) {
        return new Type(size, weight, grey, lines);
    }

    public Type scaled(float factor) {
        return new Type(size * factor, weight, grey, leading);
    }
}
