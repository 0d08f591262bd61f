/** The frame round every page of the residents' application: city, sign-out, errors, addresses. */
@NullMarked
package jp.monobe.portal.shell;

import org.jspecify.annotations.NullMarked;
