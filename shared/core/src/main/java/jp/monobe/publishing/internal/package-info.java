/** Rows of entries, revisions, events and links. */
@NullMarked
package jp.monobe.publishing.internal;

import org.jspecify.annotations.NullMarked;
