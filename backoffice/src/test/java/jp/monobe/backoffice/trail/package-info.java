/** Tests of the trail's page. */
@NullMarked
package jp.monobe.backoffice.trail;

import org.jspecify.annotations.NullMarked;
