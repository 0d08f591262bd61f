/** The frame of every page (ページ枠): band, header, title, steps, footer, idle warning. */
@NullMarked
package jp.monobe.frontend.ui.page;

import org.jspecify.annotations.NullMarked;
