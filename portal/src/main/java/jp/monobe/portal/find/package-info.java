/** Public pages: find a service, read it, start applying. No session, no script needed. */
@NullMarked
package jp.monobe.portal.find;

import org.jspecify.annotations.NullMarked;
