package jp.monobe.publishing.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.publishing.model.RevisionState;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Revisions of the current scope: the connection is already in its database (ADR 0003). */
public interface Revisions extends Repository<RevisionEntity, UUID> {

    /** For a move: nobody else moves or writes the revision until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<RevisionEntity> findLockedById(UUID id);

    Optional<RevisionEntity> findByEntryAndNumber(String entry, int number);

    Optional<RevisionEntity> findByEntryAndStateIn(
            String entry, Collection<RevisionState.Code> states);

    /** The newest first. */
    List<RevisionEntity> findByEntryOrderByNumberDesc(String entry);

    /** At once, since what is in force is read and written by plain SQL in the same transaction. */
    RevisionEntity saveAndFlush(RevisionEntity revision);
}
