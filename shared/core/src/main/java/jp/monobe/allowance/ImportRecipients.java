package jp.monobe.allowance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.kernel.Ids;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.RegistryLookup;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads who is certified already ({@code recipients.csv}). What was imported before is replaced;
 * what was decided here stays.
 */
@Service
public class ImportRecipients {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final JdbcTemplate jdbc;
    private final RegistryLookup registry;
    private final Ids ids;

    ImportRecipients(JdbcTemplate jdbc, RegistryLookup registry, Ids ids) {
        this.jdbc = jdbc;
        this.registry = registry;
        this.ids = ids;
    }

    /**
     * @param folder of one city
     * @return how many certifications were loaded
     */
    @Transactional
    @Guarded(by = Guarded.Who.JOB)
    public int load(Path folder) {
        try (var parser =
                CSVParser.parse(folder.resolve("recipients.csv"), StandardCharsets.UTF_8, CSV)) {
            var records = parser.getRecords();
            write(records, registry.idsOf(mentioned(records)));
            return records.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HashSet<String> mentioned(List<CSVRecord> records) {
        var numbers = new HashSet<String>();
        for (var record : records) {
            numbers.add(record.get("addressee_no"));
            numbers.addAll(children(record));
        }
        return numbers;
    }

    private static List<String> children(CSVRecord record) {
        return Arrays.stream(record.get("child_nos").split(" "))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private void write(List<CSVRecord> records, Map<String, UUID> people) {
        jdbc.update(
                "delete c from allowance_child c join allowance_recipient r on r.id ="
                        + " c.recipient_id where r.case_id is null");
        jdbc.update("delete from allowance_recipient where case_id is null");
        var recipients = new ArrayList<@Nullable Object[]>();
        var kids = new ArrayList<@Nullable Object[]>();
        for (var record : records) {
            var id = ids.next();
            recipients.add(
                    new @Nullable Object[] {
                        id,
                        record.get("certification_no"),
                        people.get(record.get("addressee_no")),
                        month(record.get("first_month")),
                        month(record.get("last_month"))
                    });
            for (var child : children(record)) {
                if (people.containsKey(child)) {
                    kids.add(new @Nullable Object[] {id, child, people.get(child)});
                }
            }
        }
        jdbc.batchUpdate(
                "insert into allowance_recipient (id, certification_no, person_id, first_month,"
                        + " last_month) values (?, ?, ?, ?, ?)",
                recipients);
        jdbc.batchUpdate(
                "insert into allowance_child (recipient_id, child_key, person_id) values (?, ?, ?)",
                kids);
    }

    private static @Nullable LocalDate month(String text) {
        return text.isEmpty() ? null : YearMonth.parse(text).atDay(1);
    }
}
