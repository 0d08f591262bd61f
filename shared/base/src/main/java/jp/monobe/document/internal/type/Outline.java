package jp.monobe.document.internal.type;

import java.awt.geom.Path2D;

/** A drawn character (字形): its shape for type of size 1 and how far the next one stands off. */
public record Outline(Path2D shape, float advance) {}
