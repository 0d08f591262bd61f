@NullMarked
package jp.monobe.publishing.internal;

import org.jspecify.annotations.NullMarked;
