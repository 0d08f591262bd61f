package jp.monobe.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.model.Check;
import jp.monobe.casework.model.Check.Tone;
import jp.monobe.casework.model.Proposal;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.CastClaims;
import jp.monobe.testing.Desk;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CaseRooms.class)
class CertifyTest {

    @Autowired private Desk desk;
    @Autowired private CastClaims cast;
    @Autowired private LoadedPeople people;
    @Autowired private Rows rows;

    @BeforeEach
    void load() {
        people.ready();
    }

    /** Born on 2026-11-12: three in November 2029, 18歳年度末 in March 2045. */
    @Test
    void issuingWritesRecipientChildrenAndWhatIsDue() {
        var filing = cast.of("maria", UnaryOperator.identity()).build();

        var caseId = desk.issued(filing, new Proposal.Approve());

        var recipient = certification(caseId);
        assertThat(recipient.get("certification_no"))
                .isEqualTo(filing.receiptNumber().value().substring(0, 9));
        assertThat(recipient.get("person_id")).isEqualTo(people.personId("maria"));
        assertThat(day(recipient, "first_month")).isEqualTo("2026-12-01");
        assertThat(recipient.get("last_month")).isNull();
        assertThat(of("allowance_child", recipient))
                .extracting(row -> row.get("name"), row -> day(row, "birth_date"))
                .containsExactly(tuple("浜田　海凪", "2026-11-12"));
        assertThat(of("allowance_child", recipient).getFirst().get("person_id")).isNotNull();
        assertThat(of("allowance_entitlement", recipient))
                .extracting(
                        row -> day(row, "first_month"),
                        row -> day(row, "last_month"),
                        row -> row.get("child_order"),
                        row -> row.get("monthly"))
                .containsExactly(
                        tuple("2026-12-01", "2029-11-01", 1, 15_000L),
                        tuple("2029-12-01", "2045-03-01", 1, 10_000L));

        assertThat(check(desk.open(caseId), "certified").tone())
                .as("her own case is no reason against it")
                .isEqualTo(Tone.FINE);
        var again = cast.of("maria", UnaryOperator.identity()).build();
        assertThat(check(desk.open(desk.takeIn(again)), "certified"))
                .extracting(Check::tone, Check::reason)
                .satisfies(it -> assertThat(it.getFirst()).isEqualTo(Tone.STOP))
                .satisfies(it ->
                        assertThat((String) it.getLast())
                                .contains((String) recipient.get("certification_no")));
    }

    private Map<String, Object> certification(UUID caseId) {
        return rows.list("select * from allowance_recipient where case_id = ?", caseId).getFirst();
    }

    private List<Map<String, Object>> of(String table, Map<String, Object> recipient) {
        return rows.list(
                "select * from " + table + " where recipient_id = ? order by 1, 2",
                recipient.get("id"));
    }

    private static String day(Map<String, Object> row, String column) {
        return row.get(column) instanceof Date date
                ? date.toLocalDate().toString()
                : String.valueOf((LocalDate) row.get(column));
    }

    private static Check check(CaseView view, String code) {
        return view.assessment().checks().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
