/** The editors' desk: the catalogue's entries, their revisions, what is due, links that died. */
@NullMarked
package jp.monobe.backoffice.catalogue;

import org.jspecify.annotations.NullMarked;
