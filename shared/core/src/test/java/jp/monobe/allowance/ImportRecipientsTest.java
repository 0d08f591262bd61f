package jp.monobe.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.monobe.casework.model.Proposal;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CaseRooms.class)
class ImportRecipientsTest {

    @Autowired private Desk desk;
    @Autowired private ImportRecipients recipients;
    @Autowired private LoadedPeople people;
    @Autowired private Rows rows;

    @BeforeEach
    void load() {
        people.ready();
    }

    @Test
    void aWholeCityIsLoadedAndLoadedAgainWithoutDoubles() throws IOException {
        var folder = people.folder(TestCities.IN_NANKOKU);
        var lines = Files.readAllLines(folder.resolve("recipients.csv"));

        int first = in(TestCities.IN_NANKOKU, folder);
        var children = rows.count("allowance_child");
        int second = in(TestCities.IN_NANKOKU, folder);

        assertThat(first).isEqualTo(lines.size() - 1).isGreaterThan(3000);
        assertThat(second).isEqualTo(first);
        assertThat(rows.count("allowance_recipient where case_id is null")).isEqualTo(first);
        assertThat(rows.count("allowance_child")).isEqualTo(children).isGreaterThan(first);
        assertThat(rows.count("allowance_recipient where person_id is null and case_id is null"))
                .isZero();
    }

    @Test
    void whatWasDecidedHereStays() {
        var caseId = desk.issued(Filed.aFiling().build(), new Proposal.Approve());

        in(TestCities.IN_NANKOKU, people.folder(TestCities.IN_NANKOKU));

        assertThat(rows.count("allowance_recipient where case_id = ?", caseId)).isEqualTo(1);
    }

    @Test
    void whoIsOnNoRecordIsKeptByNumberAndAnEndedOneByItsLastMonth(@TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("recipients.csv"),
                """
                certification_no,addressee_no,first_month,last_month,child_nos
                K-1,9999999999,2020-04,2025-03,9999999998
                """);

        in(TestCities.IN_KONAN, folder);

        assertThat(
                        rows.in(
                                        TestCities.IN_KONAN,
                                        "select certification_no, person_id, cast(first_month as"
                                                + " char) first_month, cast(last_month as char)"
                                                + " last_month from allowance_recipient")
                                .getFirst())
                .containsAllEntriesOf(
                        Map.of(
                                "certification_no", "K-1",
                                "first_month", "2020-04-01",
                                "last_month", "2025-03-01"))
                .containsEntry("person_id", null);
        assertThat(rows.in(TestCities.IN_KONAN, "select * from allowance_child")).isEmpty();
    }

    private int in(jp.monobe.municipality.Scope.City city, Path folder) {
        return Acting.as(LoadedPeople.JOB, city).call(() -> recipients.load(folder));
    }
}
