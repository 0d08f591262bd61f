/** Staff sign in with their own provider, per city, with a second factor. */
@NullMarked
package jp.monobe.backoffice.signin;

import org.jspecify.annotations.NullMarked;
