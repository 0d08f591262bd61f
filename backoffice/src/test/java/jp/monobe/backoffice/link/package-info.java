/** Links of sign-ins over a mocked service. */
@NullMarked
package jp.monobe.backoffice.link;

import org.jspecify.annotations.NullMarked;
