/** What both identity providers share: the OpenID Connect endpoints and what they refuse. */
@NullMarked
package jp.monobe.standins.realm;

import org.jspecify.annotations.NullMarked;
