/**
 * 質問に答えて探す: the first question and the kept result as public pages, between them a conversation.
 */
@NullMarked
package jp.monobe.portal.finder;

import org.jspecify.annotations.NullMarked;
