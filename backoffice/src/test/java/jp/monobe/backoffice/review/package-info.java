/** The case's page over mocked services. */
@NullMarked
package jp.monobe.backoffice.review;

import org.jspecify.annotations.NullMarked;
