package jp.monobe.facility.model;

/** A child's class (クラスの年齢), as parents look for places: 0歳児 to 5歳児, then school. */
public enum AgeClass {
    ZERO,
    ONE,
    TWO,
    THREE,
    FOUR,
    FIVE,
    SCHOOL
}
