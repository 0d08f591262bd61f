/** Japanese words and the index under the search for services. */
@NullMarked
package jp.monobe.procedure.catalogue.internal;

import org.jspecify.annotations.NullMarked;
