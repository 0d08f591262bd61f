package jp.monobe.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.monobe.casework.CaseDesk;
import jp.monobe.casework.model.Proposal;
import jp.monobe.document.VeraPdf;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.CastClaims;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.PdfText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The letters as they go out, as PDF/A-3a and PDF/UA-1. */
@SpringBootTest(classes = CaseRooms.class)
class NoticeConformanceTest {

    @Autowired private Desk desk;
    @Autowired private CaseDesk cases;
    @Autowired private CastClaims cast;
    @Autowired private LoadedPeople people;

    @BeforeEach
    void load() {
        people.ready();
    }

    @Test
    void theCertificationKeepsToBothStandards() {
        var filing =
                cast.of("sakura", UnaryOperator.identity()).delivered(Delivery.ELECTRONIC).build();

        var pdf = pdf(filing, new Proposal.Approve());

        assertThat(VeraPdf.brokenRules(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfText.of(pdf))
                .contains("岡林　咲良", "岡林　陽葵", "高知県南国市大埇甲1234番地5", "令和9年2月10日(令和8年12月・令和9年1月分)");
    }

    @Test
    void aNameOfRareCharactersKeepsToThemToo() {
        var filing = cast.of("kuzuha", UnaryOperator.identity()).build();

        var pdf = pdf(filing, new Proposal.Reject("所得の低い方からの請求であるため。", "児童手当法第4条第3項"));

        assertThat(VeraPdf.brokenRules(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfText.of(pdf)).contains("髙𠮷");
    }

    /** The card of this one has an older address than the registry. */
    @Test
    void aLetterGoesToTheRegisteredAddress() {
        var filing = cast.of("kenta", UnaryOperator.identity()).build();
        var moved =
                new VerifiedPerson(
                        filing.verified().name(),
                        "高知県高知市桟橋通二丁目12番34号",
                        filing.verified().birthDate(),
                        filing.verified().gender());

        var text =
                PdfText.of(
                        pdf(
                                Filed.aFiling(filing.shown(), filing.answers(), moved)
                                        .by(filing.accountId())
                                        .build(),
                                new Proposal.Approve()));

        assertThat(text).contains("高知県南国市十市3456番地").doesNotContain("桟橋通");
    }

    private byte[] pdf(FilingPackage filing, Proposal decision) {
        UUID caseId = desk.issued(filing, decision);
        var notice = desk.open(caseId).notice().orElseThrow();
        return desk.clerk().call(() -> cases.notice(caseId, notice.id())).orElseThrow();
    }
}
