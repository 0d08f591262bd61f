package jp.monobe.portal.facilities;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import jp.monobe.facility.Charsets;
import jp.monobe.facility.WriteFacilities;
import jp.monobe.facility.model.Edition;
import jp.monobe.portal.find.PublicCities;
import jp.monobe.portal.find.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of facilities as open data (オープンデータ): both editions, both encodings. */
@Controller
class OpenDataPages {

    /** A file as it is offered. */
    record File(Edition edition, Charsets charset) {}

    private static final Map<String, File> FILES =
            Map.of(
                    "facilities.csv", new File(Edition.NEW, Charsets.UTF_8),
                    "facilities-sjis.csv", new File(Edition.NEW, Charsets.SHIFT_JIS),
                    "facilities-old.csv", new File(Edition.OLD, Charsets.UTF_8),
                    "facilities-old-sjis.csv", new File(Edition.OLD, Charsets.SHIFT_JIS));

    private final PublicCities cities;
    private final FacilityList list;
    private final Wording wording;

    OpenDataPages(PublicCities cities, FacilityList list, Wording wording) {
        this.cities = cities;
        this.list = list;
        this.wording = wording;
    }

    @GetMapping("/{slug}/open-data")
    String page(@PathVariable String slug, Model model) {
        var city = cities.at(slug);
        model.addAttribute("city", city);
        model.addAttribute("count", list.of(city.tenant().code()).size());
        model.addAttribute("description", wording.of("open-data.description", city.name()));
        return "facilities/open-data";
    }

    @GetMapping("/{slug}/open-data/{file}")
    ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable String file) {
        var city = cities.at(slug);
        var asked = Optional.ofNullable(FILES.get(file)).orElseThrow(PublicCities::missing);
        var code = city.tenant().code();
        var written = WriteFacilities.write(list.inOrder(code), asked.edition(), asked.charset());
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType(
                                asked.charset() == Charsets.UTF_8
                                        ? "text/csv;charset=UTF-8"
                                        : "text/csv;charset=Shift_JIS"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(code + "_" + file)
                                .build()
                                .toString())
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(written.bytes());
    }
}
