package jp.monobe.casework;

import java.util.List;

/**
 * All messages about a case, the oldest first.
 *
 * @param waiting whether the resident wrote and nobody has answered
 */
public record MessageThread(List<MessageLine> lines, boolean waiting) {

    public MessageThread {
        lines = List.copyOf(lines);
    }
}
