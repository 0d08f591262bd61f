package jp.monobe.testing.money;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.testing.money.MoneyBooks.Truth;
import jp.monobe.testing.money.MoneyTown.Owed;

/** What was paid, as those who took the money know it. */
final class Truths {

    private Truths() {}

    /**
     * @param filed what files and answers told
     */
    static List<Truth> of(
            LosingAgent agent, LosingCollector collector, Stream<Tills.Told> filed, List<Owed> owed)
            throws SQLException {
        var bySlip = new HashMap<UUID, Owed>();
        owed.forEach(it -> bySlip.put(it.slip(), it));
        var slips = MoneyBooks.slipsOf();
        var cards =
                agent.paid().stream()
                        .map(it ->
                                new Truth(
                                        it.intent(),
                                        Objects.requireNonNull(bySlip.get(slips.get(it.payment()))),
                                        it.amount(),
                                        Objects.requireNonNull(it.paidAt())));
        var told = filed.map(it -> new Truth(it.reference(), it.owed(), it.comesTo(), it.at()));
        var collected =
                collector.taken().stream()
                        .map(it -> new Truth(it.reference(), it.owed(), it.comesTo(), it.at()));
        return Stream.of(cards, told, collected).flatMap(it -> it).toList();
    }
}
