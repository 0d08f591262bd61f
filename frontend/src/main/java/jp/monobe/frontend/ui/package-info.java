/** The look's parts (画面部品): what both programs' Flow views are made of. */
@NullMarked
package jp.monobe.frontend.ui;

import org.jspecify.annotations.NullMarked;
