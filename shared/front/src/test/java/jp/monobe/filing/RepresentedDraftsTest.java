package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.monobe.exchange.Representative.Capacity;
import jp.monobe.testing.Claims;
import jp.monobe.testing.Residents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A legal representative files for somebody else: whose it is, what she sees, who did it. */
class RepresentedDraftsTest extends Representing {

    @Test
    void theApplicantIsWhomSheNamesAndTheFilingSaysWhoFiledIt() {
        var accepted = filed(filled());

        var filing = read(accepted);
        assertThat(filing.verified()).isEqualTo(ICHIRO.stated());
        assertThat(filing.shown().applicant().name()).isEqualTo("物部　一郎");
        assertThat(filing.shown().applicant().isRepresented()).isTrue();
        assertThat(filing.shown().household()).isEmpty();
        assertThat(filing.packetId()).isNull();
        assertThat(filing.representative()).isNotNull();
        assertThat(filing.representative().verified()).isEqualTo(Residents.HANAKO);
        assertThat(filing.representative().capacity()).isEqualTo(Capacity.ADULT_GUARDIAN);
        assertThat(filing.filedBy()).isEqualTo(Residents.idOf(hanako));
        assertThat(hanako.call(filings::mine))
                .singleElement()
                .satisfies(row -> assertThat(row.represented()).contains("物部　一郎"));
    }

    /** The office looks accounts up among its links: hers must not stand for somebody else. */
    @Test
    void theOfficeNeverLearnsHerAccountAsTheApplicants() {
        var one = read(filed(filled()));
        var other = read(filed(filled()));

        assertThat(one.accountId()).isNotEqualTo(Residents.idOf(hanako));
        assertThat(one.accountId()).as("made up for each").isNotEqualTo(other.accountId());
    }

    /** The twin: what she files for herself goes by her own account. */
    @Test
    void whatSheFilesForHerselfIsHers() {
        var own = read(filed(hanako.call(claims::complete)));

        assertThat(own.accountId()).isEqualTo(Residents.idOf(hanako));
        assertThat(own.representative()).isNull();
    }

    @Test
    void nothingOfHerOwnPacketIsShownInIt() {
        packetOfHerOwn();

        var draft = opened(begun());

        assertThat(draft.known().prefilled()).isFalse();
        assertThat(draft.packetId()).isEmpty();
        assertThat(draft.known().household()).isEmpty();
        assertThat(draft.known().applicant().name()).isEqualTo("物部　一郎");
    }

    /** The twin: in the draft of her own the same packet is there, and stays when she files. */
    @Test
    void inADraftOfHerOwnThePacketIsThere() {
        packetOfHerOwn();
        filed(filled());

        var own = opened(hanako.call(claims::begun));

        assertThat(own.known().prefilled()).isTrue();
        assertThat(own.known().household()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void whatCannotBeIsSaidBeforeItIsBegun(Represented person, Represented.Wrong wrong) {
        assertThat(hanako.call(() -> represented.begin(Claims.CLAIM, person)))
                .isEqualTo(new RepresentResult.Refused(wrong));
    }

    @Test
    void aParentFilesForWhoComesOfAgeTomorrow() {
        var minor = ward("物部　蓮", LocalDate.of(2008, 11, 24), Capacity.PARENT);

        assertThat(hanako.call(() -> represented.begin(Claims.CLAIM, minor)))
                .isInstanceOf(RepresentResult.Started.class);
    }

    @Test
    void whatOnlySheHerselfMayFileIsNotOffered() {
        assertThat(hanako.call(() -> represented.begin("pregnancy-notification", ICHIRO)))
                .isEqualTo(new RepresentResult.NotOffered());
        assertThat(hanako.call(() -> represented.isOffered("no-such-procedure"))).isFalse();
    }

    /** It may follow, and has its own day. */
    @Test
    void proofIsWantedAndMayFollow() {
        var filing = filed(filled()).filingId();
        var own = filed(hanako.call(claims::complete)).filingId();

        assertThat(missing(filing)).contains("representative-proof");
        assertThat(missing(own)).as("the twin").doesNotContain("representative-proof");
    }
}
