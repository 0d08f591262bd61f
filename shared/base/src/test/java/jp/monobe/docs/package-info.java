/** Pages of the documentation that tests write. */
@NullMarked
package jp.monobe.docs;

import org.jspecify.annotations.NullMarked;
