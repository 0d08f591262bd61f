package jp.monobe.bench.rooms;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import jp.monobe.filing.PrefillService;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.claim.AllowanceClaim;
import jp.monobe.resident.ConsentService;

/** A crowd that asks for its packets at once, while the bridge runs. */
record Packets(Rooms rooms, Citizens citizens) {

    private static final int LONGEST_WAIT = 60;

    /** How long each waited from before she asked until her packet was there, in milliseconds. */
    List<Double> crowd(int people) throws Exception {
        var portal = rooms.portal();
        var residents =
                citizens.next(people).stream()
                        .map(citizen -> portal.signIn(citizen.verified()))
                        .toList();
        residents.forEach(each ->
                each.run(() -> portal.room(ConsentService.class).give(AllowanceClaim.PROCEDURE)));
        Map<UUID, Long> asked = new ConcurrentHashMap<>();
        var gate = new CyclicBarrier(people + 1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor();
                var front = Rooms.bare("front")) {
            var asking =
                    residents.stream()
                            .map(each -> pool.submit(() -> ask(each, asked, gate)))
                            .toList();
            gate.await();
            var millis = arrivals(front, asked, people);
            for (var each : asking) {
                each.get();
            }
            return millis;
        }
    }

    private Object ask(Acting resident, Map<UUID, Long> asked, CyclicBarrier gate)
            throws Exception {
        gate.await();
        long start = System.nanoTime();
        var request =
                resident.call(() ->
                        rooms.portal().room(PrefillService.class).ask(AllowanceClaim.PROCEDURE));
        asked.put(request, start);
        return request;
    }

    private static List<Double> arrivals(Connection front, Map<UUID, Long> asked, int people)
            throws Exception {
        var arrived = new HashMap<UUID, Double>();
        long end = System.nanoTime() + LONGEST_WAIT * 1_000_000_000L;
        while (arrived.size() < people) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        (people - arrived.size()) + " packets did not come");
            }
            Thread.sleep(5);
            long now = System.nanoTime();
            for (var request : there(front, asked)) {
                arrived.computeIfAbsent(request, id -> (now - asked.getOrDefault(id, now)) / 1e6);
            }
        }
        return List.copyOf(arrived.values());
    }

    /** Those whose packet is there. */
    private static List<UUID> there(Connection front, Map<UUID, Long> asked) throws SQLException {
        if (asked.isEmpty()) {
            return List.of();
        }
        var requests = List.copyOf(asked.keySet());
        var marks = requests.stream().map(_ -> "?").collect(Collectors.joining(", "));
        front.commit();
        var rows = Row.read(front, "packet", "request_id in (" + marks + ")", requests.toArray());
        var found = new ArrayList<UUID>();
        rows.forEach(row -> found.add((UUID) row.value("request_id")));
        return found;
    }
}
