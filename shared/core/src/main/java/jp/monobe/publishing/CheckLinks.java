package jp.monobe.publishing;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Guarded;
import jp.monobe.procedure.catalogue.CatalogueJson;
import jp.monobe.procedure.catalogue.Provenance;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.publishing.internal.InForceRows;
import jp.monobe.publishing.internal.SourceLinkRows;
import jp.monobe.publishing.model.LinkHealth;
import jp.monobe.staff.Permission;
import org.springframework.beans.factory.annotation.Value;

/**
 * Looks whether the sources of what is in force are still there (リンク切れの確認): each once a week, one
 * that failed the next day, a few at a time with a pause between.
 */
@org.springframework.stereotype.Service
public class CheckLinks {

    private static final Duration OFTEN_ENOUGH = Duration.ofDays(7);
    private static final Duration SOON = Duration.ofDays(1);
    private static final int AT_ONCE = 20;

    private final InForceRows inForce;
    private final SourceLinkRows links;
    private final LinkProbe probe;
    private final Clock clock;
    private final SystemTime time;
    private final Duration pause;

    CheckLinks(
            InForceRows inForce,
            SourceLinkRows links,
            LinkProbe probe,
            Clock clock,
            SystemTime time,
            @Value("${monobe.links.pause:1s}") Duration pause) {
        this.inForce = inForce;
        this.links = links;
        this.probe = probe;
        this.clock = clock;
        this.time = time;
        this.pause = pause;
    }

    /**
     * A link that leads nowhere.
     *
     * @param answer status of HTTP, or why there is none
     * @param entries that name it
     */
    public record DeadLink(String url, String answer, LocalDate since, List<Service> entries) {}

    /**
     * How far the links are looked after: without it "none is dead" would look the same whether all
     * were asked or none may be.
     *
     * @param asked how many were asked at least once
     * @param notAsked how many wait for their turn or are not on the list of ADR 28
     */
    public record Coverage(int asked, int notAsked) {}

    /** Looks at some of the current scope's links; for every city and the platform now and then. */
    @Guarded(by = JOB, outsideCities = true)
    public void some() {
        var services = services();
        var urls = new LinkedHashSet<String>();
        services.forEach(service -> urls.addAll(urls(service)));
        links.only(urls);
        var now = time.instant();
        for (var link : links.before(now.minus(OFTEN_ENOUGH), now.minus(SOON), AT_ONCE)) {
            look(link);
        }
    }

    private void look(SourceLinkRows.Link link) {
        var answer = probe.ask(link.url());
        int failures = answer.isGood() ? 0 : link.failures() + 1;
        links.found(
                link.url(),
                LinkHealth.after(answer, failures),
                failures,
                words(answer),
                time.instant());
        if (!(answer instanceof LinkHealth.Answer.Forbidden)) {
            pause();
        }
    }

    private static String words(LinkHealth.Answer answer) {
        return switch (answer) {
            case LinkHealth.Answer.Status(var code) -> String.valueOf(code);
            case LinkHealth.Answer.Silence(var why) -> why;
            case LinkHealth.Answer.Forbidden(var why) -> why;
        };
    }

    private void pause() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is dead, with the entries that name it. */
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ, outsideCities = true)
    public List<DeadLink> dead() {
        var dead = links.dead();
        var services = dead.isEmpty() ? List.<Service>of() : services();
        return dead.stream()
                .map(link ->
                        new DeadLink(
                                link.url(),
                                link.answer(),
                                LocalDate.ofInstant(link.at(), clock.getZone()),
                                services.stream()
                                        .filter(one -> urls(one).contains(link.url()))
                                        .toList()))
                .toList();
    }

    /** How many of the current scope's links were ever asked. */
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ, outsideCities = true)
    public Coverage coverage() {
        var tally = links.tally();
        int notAsked = tally.getOrDefault(LinkHealth.NOT_ASKED, 0);
        int all = tally.values().stream().mapToInt(Integer::intValue).sum();
        return new Coverage(all - notAsked, notAsked);
    }

    private List<Service> services() {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return inForce.texts(today).stream()
                .map(text -> CatalogueJson.readService(text.body()))
                .toList();
    }

    private static Set<String> urls(Service service) {
        var urls = new LinkedHashSet<String>();
        service.provenance().sources().stream()
                .map(Provenance.Source::url)
                .filter(EntryCheck::isAddress)
                .forEach(urls::add);
        return urls;
    }
}
