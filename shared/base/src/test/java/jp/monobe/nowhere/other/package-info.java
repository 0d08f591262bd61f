/** Its other part, which needs the first, which needs it. */
@NullMarked
package jp.monobe.nowhere.other;

import org.jspecify.annotations.NullMarked;
