/** How bills, payments and webhooks are kept, and how the card agent is spoken to. */
@NullMarked
package jp.monobe.paying.internal;

import org.jspecify.annotations.NullMarked;
