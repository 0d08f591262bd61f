/** How the finder comes to its results: what is known, what it rests on, what still matters. */
@NullMarked
package jp.monobe.procedure.finder.internal;

import org.jspecify.annotations.NullMarked;
