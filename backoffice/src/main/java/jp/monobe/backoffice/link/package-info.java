/** Sign-ins that match several people, or none for certain: a clerk decides. */
@NullMarked
package jp.monobe.backoffice.link;

import org.jspecify.annotations.NullMarked;
