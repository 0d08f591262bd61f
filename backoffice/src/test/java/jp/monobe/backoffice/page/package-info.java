/** The frame, and which page which role reaches. */
@NullMarked
package jp.monobe.backoffice.page;

import org.jspecify.annotations.NullMarked;
