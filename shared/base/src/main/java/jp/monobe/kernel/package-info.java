/** Values that every room shares: money, time, names, codes and who is acting. */
@NullMarked
package jp.monobe.kernel;

import org.jspecify.annotations.NullMarked;
