package jp.monobe.counter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.casework.model.Channel;

/** An entry that is not handed in yet, as the desk lists it; {@code clerk} typed last. */
public record EntryRow(
        UUID id,
        String procedure,
        String applicant,
        Channel channel,
        LocalDate receivedOn,
        String clerk,
        Instant savedAt) {}
