/** The catalogue's master copies: written, proposed, published by a second person, checked. */
@NullMarked
package jp.monobe.publishing;

import org.jspecify.annotations.NullMarked;
