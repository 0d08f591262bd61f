package jp.monobe.standins.pittari;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.standins.pittari.Application.Status;

/** All applications since the start, in memory, with what the cities told of them. */
public final class Applications {

    private final List<Application> all = new ArrayList<>();
    private final Map<String, Status> statuses = new HashMap<>();

    public synchronized void send(Application application) {
        all.add(application);
    }

    /** Oldest first. */
    synchronized List<Application> of(String city, Instant since) {
        return all.stream()
                .filter(each -> each.city().equals(city) && !each.sentAt().isBefore(since))
                .sorted(
                        Comparator.comparing(Application::sentAt)
                                .thenComparing(Application::number))
                .toList();
    }

    /** Another city's are not found. */
    synchronized Optional<Application> find(String city, String number) {
        return all.stream()
                .filter(each -> each.city().equals(city) && each.number().equals(number))
                .findFirst();
    }

    public synchronized Status status(String number) {
        return statuses.getOrDefault(number, Status.SENT);
    }

    /** False when a newer version is known; the same one again is no error. */
    synchronized boolean tell(String number, Status status) {
        if (status.version() < status(number).version()) {
            return false;
        }
        statuses.put(number, status);
        return true;
    }
}
