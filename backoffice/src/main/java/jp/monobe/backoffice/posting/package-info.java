/** The printing list: letters that go by post. */
@NullMarked
package jp.monobe.backoffice.posting;

import org.jspecify.annotations.NullMarked;
