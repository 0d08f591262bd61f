/** The pages of facilities over mocked services. */
@NullMarked
package jp.monobe.backoffice.facilities;

import org.jspecify.annotations.NullMarked;
