package jp.monobe.casework.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Cases of the current city: the connection is already in its database (ADR 0003). */
public interface Cases extends Repository<CaseEntity, UUID> {

    Optional<CaseEntity> findById(UUID id);

    /** For a move: nobody else moves the case until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CaseEntity> findLockedById(UUID id);

    CaseEntity save(CaseEntity entity);
}
