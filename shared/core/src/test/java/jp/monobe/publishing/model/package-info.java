/** States, days and differences. */
@NullMarked
package jp.monobe.publishing.model;

import org.jspecify.annotations.NullMarked;
