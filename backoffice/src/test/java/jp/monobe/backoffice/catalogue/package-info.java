/** The pages of catalogue over mocked services. */
@NullMarked
package jp.monobe.backoffice.catalogue;

import org.jspecify.annotations.NullMarked;
