/** What the city offers: catalogue, form definitions and their revisions, search. */
@NullMarked
package jp.monobe.procedure;

import org.jspecify.annotations.NullMarked;
