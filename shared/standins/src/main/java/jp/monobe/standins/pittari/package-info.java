/** Where residents apply outside our portal (ぴったりサービス), as a city's program pulls it. */
@NullMarked
package jp.monobe.standins.pittari;

import org.jspecify.annotations.NullMarked;
