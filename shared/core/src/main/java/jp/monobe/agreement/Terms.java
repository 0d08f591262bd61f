package jp.monobe.agreement;

import jp.monobe.municipality.Agents;
import jp.monobe.municipality.Channels;
import jp.monobe.municipality.SettingKey;

/** What is agreed, as a dated setting holds it (委託の内容). */
public sealed interface Terms {

    /** Who collects. */
    record OfAgents(Agents agents) implements Terms {}

    /** By which ways each fee is offered. */
    record OfChannels(Channels channels) implements Terms {}

    /** Which of the two. */
    enum Subject {
        AGENTS(SettingKey.AGENTS),
        CHANNELS(SettingKey.CHANNELS);

        private final SettingKey<?> key;

        Subject(SettingKey<?> key) {
            this.key = key;
        }

        /** Under which the city's settings hold it. */
        public SettingKey<?> key() {
            return key;
        }
    }

    default Subject subject() {
        return switch (this) {
            case OfAgents _ -> Subject.AGENTS;
            case OfChannels _ -> Subject.CHANNELS;
        };
    }

    /** The setting's value. */
    default Object value() {
        return switch (this) {
            case OfAgents(var agents) -> agents;
            case OfChannels(var channels) -> channels;
        };
    }
}
