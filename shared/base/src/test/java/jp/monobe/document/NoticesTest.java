package jp.monobe.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The letters the city sends and the copy the resident keeps. */
class NoticesTest {

    private final Documents documents = new Documents();

    static Stream<Arguments> letters() {
        return Stream.of(
                Arguments.of("allowance-certified", Letters.certified().compose(Samples.PLAIN)),
                Arguments.of("allowance-rejected", Letters.rejected().compose(Samples.PLAIN)),
                Arguments.of("payment", Letters.payment().compose(Samples.PLAIN)),
                Arguments.of("payment-el-qr", Letters.paymentByElQr().compose(Samples.PLAIN)),
                Arguments.of("payment-no-till", Letters.tooMuchForATill().compose(Samples.PLAIN)),
                Arguments.of("refund", Letters.refund().compose(Samples.PLAIN)),
                Arguments.of("card-refund", Letters.cardRefund().compose(Samples.PLAIN)),
                Arguments.of("offset", Letters.offset().compose(Samples.PLAIN)),
                Arguments.of("deduction", Deductions.ofBoth().compose(Samples.PLAIN)),
                Arguments.of("deduction-agreed", Deductions.agreed().compose(Samples.PLAIN)),
                Arguments.of("reminder", Reminders.ofFee().compose(Samples.PLAIN)),
                Arguments.of("reminder-private", Reminders.ofLunch().compose(Samples.PLAIN)),
                Arguments.of("filing-copy", Letters.filing().compose(Samples.PLAIN)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void readsAsApproved(String name, DocumentSpec letter) {
        Approved.assertReadsAs(name, documents.draw(letter));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void canBeKeptAndReadAloud(String name, DocumentSpec letter) {
        byte[] pdf = documents.draw(letter);

        assertThat(VeraPdf.brokenRules(pdf, PDFAFlavour.PDFA_3_A)).as(name).isEmpty();
        assertThat(VeraPdf.brokenRules(pdf, PDFAFlavour.PDFUA_1)).as(name).isEmpty();
    }

    @Test
    void anAllowanceForThreeChildrenFitsOnOnePage() {
        var pages = Approved.pages(documents.draw(Letters.certified().compose(Samples.DEMO)));

        assertThat(pages).hasSize(1);
    }

    @Test
    void saysWhichChildIsOnlyCounted() {
        var student =
                new AllowanceNotice.Child("髙﨑　大", LocalDate.of(2005, 5, 1), 1, Yen.ZERO, null);

        assertThat(student.cells()).containsExactly("髙﨑　大", "平成17年5月1日", "第1子", "0円", "算定のみ");
    }

    @Test
    void namesNobodyInTheTitle() {
        assertThat(letters().map(letter -> ((DocumentSpec) letter.get()[1]).title()))
                .allSatisfy(title ->
                        assertThat(title).doesNotContain("髙﨑").matches("(児童手当|納入通知書|過誤納金|督促状).*"));
    }

    @Test
    void aRejectionWithoutAReasonIsRefused() {
        var rejected = Letters.rejected();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new AllowanceNotice.Rejected(
                                rejected.letter(),
                                rejected.claimedOn(),
                                rejected.rejectedOn(),
                                rejected.claimant(),
                                List.of()));
    }

    @Test
    void severalArePrintedAtOnce() {
        byte[] one = documents.draw(Reminders.ofFee().compose(Samples.PLAIN));
        byte[] other = documents.draw(Reminders.ofLunch().compose(Samples.PLAIN));

        var pages = Approved.pages(Documents.forPrinter(List.of(one, other)));

        assertThat(pages).hasSize(2);
    }
}
