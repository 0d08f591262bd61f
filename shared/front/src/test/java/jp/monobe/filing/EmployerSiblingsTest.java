package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.filing.internal.Beginnings;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.form.FiledForms;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Residents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A mother of two asks her employer once, and his certificate follows the filing of each child. */
@SpringJUnitConfig(FrontRooms.class)
class EmployerSiblingsTest {

    private static final String CARE = "childcare-facility-application";

    @Autowired Residents residents;
    @Autowired Beginnings beginnings;
    @Autowired DraftService drafts;
    @Autowired Claims claims;
    @Autowired SubmitFiling submit;
    @Autowired FilingService filings;
    @Autowired LaterDocuments documents;
    @Autowired EmployerLinks links;
    @Autowired EmployerCertificates certificates;

    private Acting hanako;
    private UUID draft;

    @BeforeEach
    void begins() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        draft = hanako.call(() -> beginnings.begin(CARE));
        hanako.run(() -> {
            claims.save(draft, "claimant-kana", new Answer.Text("モノベ　ハナコ"));
            claims.save(draft, "phone", new Answer.Text("088-000-0000"));
            claims.choose(draft, "my-need", "WORK");
            claims.save(draft, "other-parent", new Answer.YesNo(false));
        });
    }

    @Test
    void oneCertificateFollowsTheFilingsOfBothChildren() {
        child("c1");
        child("c2");
        var filed = (Accepted) hanako.call(() -> submit.submit(draft));

        answers(filed.filingId());

        assertThat(filed.together()).hasSize(2);
        assertThat(filed.together())
                .allSatisfy(filing -> {
                    assertThat(came(filing)).hasSize(2);
                    assertThat(came(filing))
                            .extracting(AttachmentInfo::field)
                            .containsOnly(EmployerLinks.PROOF);
                });
    }

    /** The twins: what she took back, and what she filed another time, get nothing. */
    @Test
    void neitherAFilingTakenBackNorAnotherOneGetsIt() {
        child("c1");
        child("c2");
        var filed = (Accepted) hanako.call(() -> submit.submit(draft));
        var back = filed.together().getLast();
        hanako.run(() -> filings.withdraw(back));

        answers(filed.filingId());

        assertThat(came(filed.filingId())).hasSize(2);
        assertThat(came(back)).isEmpty();
    }

    private void answers(UUID filing) {
        var token =
                ((MakeLinkResult.Made) hanako.call(() -> links.make(filing, "物部　花子", ""))).token();
        var form = FormDefinitions.shipped().current(EmployerCertificates.PROCEDURE).orElseThrow();
        var whole = FiledForms.typed(form, new Random(1), null).answers();
        var employer = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
        employer.run(() -> certificates.handIn(token, whole));
    }

    private List<AttachmentInfo> came(UUID filing) {
        return hanako.call(() -> documents.of(filing)).later().stream()
                .map(DocumentsData.Later::file)
                .toList();
    }

    private void child(String key) {
        hanako.run(() -> {
            drafts.save(
                    draft,
                    new TypedPerson(
                            key,
                            "children",
                            "物部　" + key,
                            "モノベ",
                            LocalDate.of(2023, 5, 5),
                            "CHILD"));
            claims.choose(draft, "living@" + key, "TOGETHER");
            claims.save(draft, "place-applies@" + key, new Answer.YesNo(true));
            claims.save(draft, "transfer@" + key, new Answer.YesNo(false));
            claims.save(draft, "care-from@" + key, new Answer.Day(LocalDate.of(2027, 4, 1)));
            claims.save(draft, "first-wish@" + key, new Answer.Text("大篠保育園"));
            claims.choose(draft, "same-as-sibling@" + key, "SAME_PLACE");
        });
    }
}
