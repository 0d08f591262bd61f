package jp.monobe.standins.control;

import java.util.Map;
import jp.monobe.standins.database.EmbeddedMariaDb;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /health}: 200 when everything is ready, 503 when the database is gone. */
@RestController
final class HealthPoint {

    private final EmbeddedMariaDb database;

    HealthPoint(EmbeddedMariaDb database) {
        this.database = database;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        return database.isRunning()
                ? ResponseEntity.ok(Map.of("status", "UP"))
                : ResponseEntity.status(503).body(Map.of("status", "DOWN"));
    }
}
