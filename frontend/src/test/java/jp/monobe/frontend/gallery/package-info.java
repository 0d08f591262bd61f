/** A page with every part, for looking and testing. */
@NullMarked
package jp.monobe.frontend.gallery;

import org.jspecify.annotations.NullMarked;
