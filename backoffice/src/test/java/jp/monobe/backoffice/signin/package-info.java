/** Sign-in of staff, without a provider. */
@NullMarked
package jp.monobe.backoffice.signin;

import org.jspecify.annotations.NullMarked;
