/** What was handed in: where it stands, its copy, its correction, its notices. */
@NullMarked
package jp.monobe.portal.follow;

import org.jspecify.annotations.NullMarked;
