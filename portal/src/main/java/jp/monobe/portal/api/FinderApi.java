package jp.monobe.portal.api;

import java.util.List;
import jp.monobe.portal.api.FinderAnswer.Question;
import jp.monobe.portal.find.PublicCities;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.finder.Finders;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.finder.Finder;
import jp.monobe.procedure.finder.Outcome;
import jp.monobe.procedure.finder.Sayings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The guided finder (質問に答えて探す) for programs. Each call carries all answers so far; what is sent is
 * weighed and forgotten.
 */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/finder", produces = MediaType.APPLICATION_JSON_VALUE)
class FinderApi {

    private final ApiCities tenants;
    private final PublicCities cities;
    private final Finders finders;

    FinderApi(ApiCities tenants, PublicCities cities, Finders finders) {
        this.tenants = tenants;
        this.cities = cities;
        this.finders = finders;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FinderAnswer> findServices(
            @RequestParam String municipality, @RequestBody FamilyAnswers sent) {
        var tenant = tenants.required(municipality);
        var city =
                cities.find(tenant.slug())
                        .orElseThrow(
                                () -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
        var finder = finders.of(city);
        return Kept.nowhere(answer(city, finder, sent.check(finder)));
    }

    private static FinderAnswer answer(PublicCity city, Finder finder, Family family) {
        var findings = finder.findings(family);
        var found =
                new FoundServices(
                        Sayings.japanese(finder.questions(), family, finder.today()),
                        service -> PublicLinks.here().service(city.tenant(), service));
        var open =
                finder.open(family).stream()
                        .flatMap(page ->
                                page.keys().stream()
                                        .map(key ->
                                                Question.of(
                                                        key, finder.questions().get(key.field()))))
                        .toList();
        var services =
                findings.all().stream()
                        .filter(finding -> finding.outcome() != Outcome.MISS)
                        .sorted(
                                java.util.Comparator.comparing(
                                        jp.monobe.procedure.finder.Finding::outcome))
                        .map(found::of)
                        .toList();
        return new FinderAnswer(findings.left(), services, List.copyOf(open));
    }
}
