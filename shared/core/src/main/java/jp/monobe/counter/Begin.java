package jp.monobe.counter;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.casework.model.Channel;

/**
 * What a clerk says of a paper before she types what is in it.
 *
 * @param procedure its id
 * @param receivedOn 収受日
 */
public record Begin(String procedure, Channel channel, LocalDate receivedOn, Applicant applicant) {

    /** Who filed. */
    public sealed interface Applicant {}

    public record Registered(UUID personId) implements Applicant {}

    /** Somebody on no record here, as the paper says. */
    public record Stated(String name, LocalDate birthDate, String address) implements Applicant {}
}
