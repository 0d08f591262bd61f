package jp.monobe.casework.model;

import java.util.Arrays;
import java.util.Optional;

/** How a paper filing reached the office (受付の方法) before a clerk entered it. */
public enum Channel {
    /** 窓口. */
    COUNTER("enter-counter"),
    /** 郵送. */
    POST("enter-post");

    private final String move;

    Channel(String move) {
        this.move = move;
    }

    /** As the case's history names it. */
    public String move() {
        return move;
    }

    public static Optional<Channel> ofMove(String move) {
        return Arrays.stream(values()).filter(channel -> channel.move.equals(move)).findFirst();
    }
}
