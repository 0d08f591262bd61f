/** Japanese as people write it: words, readings, spellings, words of one meaning. */
@NullMarked
package jp.monobe.procedure.catalogue.internal.text;

import org.jspecify.annotations.NullMarked;
