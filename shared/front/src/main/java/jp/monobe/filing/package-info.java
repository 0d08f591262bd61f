/**
 * Drafts, attachments, signature, submit and receipt: how a filing comes to be, and what follows.
 */
@NullMarked
package jp.monobe.filing;

import org.jspecify.annotations.NullMarked;
