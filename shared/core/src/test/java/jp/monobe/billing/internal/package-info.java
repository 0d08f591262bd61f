@NullMarked
package jp.monobe.billing.internal;

import org.jspecify.annotations.NullMarked;
