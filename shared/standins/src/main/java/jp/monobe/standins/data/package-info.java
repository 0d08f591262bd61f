/** The data folder: what the stand-ins make at the first start and hand to the other programs. */
@NullMarked
package jp.monobe.standins.data;

import org.jspecify.annotations.NullMarked;
