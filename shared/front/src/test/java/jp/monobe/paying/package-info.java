@NullMarked
package jp.monobe.paying;

import org.jspecify.annotations.NullMarked;
