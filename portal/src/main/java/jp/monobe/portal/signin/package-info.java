/** Residents sign in with the card's identity service, per city. */
@NullMarked
package jp.monobe.portal.signin;

import org.jspecify.annotations.NullMarked;
