package jp.monobe.document.internal.page;

/** The sheet (用紙) in points, measured from its top left corner. */
final class A4 {

    static final float WIDTH = mm(210);
    static final float HEIGHT = mm(297);
    static final float LEFT = mm(22);
    static final float RIGHT = WIDTH - LEFT;
    static final float TOP = mm(20);
    static final float BOTTOM = HEIGHT - mm(20);
    static final float COLUMN = RIGHT - LEFT;
    static final float FOOTER = HEIGHT - mm(13.5);

    private A4() {}

    static float mm(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }
}
