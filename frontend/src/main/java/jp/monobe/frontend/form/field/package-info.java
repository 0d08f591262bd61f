/** One question of a form on the page (項目): a component for each kind of field. */
@NullMarked
package jp.monobe.frontend.form.field;

import org.jspecify.annotations.NullMarked;
