package jp.monobe.backoffice.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.Comparison;
import jp.monobe.casework.model.Assessment;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Check;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Return;
import jp.monobe.casework.model.Unavoidable;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.Signature;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.notice.IssuedNotice;
import jp.monobe.notice.Posting;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.form.Forms;
import jp.monobe.procedure.model.Answers;
import org.jspecify.annotations.Nullable;

/** A claim as the desk hands it to the page, in any state. */
public final class SampleCases {

    public static final UUID ID = UUID.fromString("019abcde-0000-7000-8000-00000000000c");
    public static final UUID COLLEAGUE = UUID.fromString("019abcde-0000-7000-8000-000000000002");
    public static final UUID FILE = UUID.fromString("019abcde-0000-7000-8000-00000000000f");
    public static final UUID NOTICE = UUID.fromString("019abcde-0000-7000-8000-00000000000e");
    public static final String COLLEAGUE_NAME = "佐藤　誠";
    public static final Representative GUARDIAN =
            new Representative(
                    COLLEAGUE,
                    new VerifiedPerson("森　旅人", "高知県南国市1番地", LocalDate.of(1980, 1, 2), "1"),
                    Representative.Capacity.ADULT_GUARDIAN);
    private static final Check NOBODY =
            new Check("represented-nobody", Check.Tone.LOOK, "本人は住民記録にいないと決めました", "");
    public static final Instant AT = Instant.parse("2026-11-20T05:12:00Z");

    private String procedure = "child-allowance-claim";
    private CaseState state = new CaseState.Reviewing();
    private long version = 3;
    private @Nullable Representative representative;
    private boolean linked = true;
    private boolean nobody;
    private Optional<UnaryOperator<Answers>> corrected = Optional.empty();
    private boolean secondSignature = true;
    private Optional<Unavoidable> unavoidable = Optional.empty();
    private @Nullable Posting posting;
    private final List<CaseView.HistoryLine> history = new ArrayList<>();

    private SampleCases() {
        did("take-in", "", CaseState.Code.REVIEWING);
    }

    public static SampleCases aCase() {
        return new SampleCases();
    }

    public static CaseState proposed(UUID by) {
        return new CaseState.Proposed(new Proposal.Approve(), by, AT);
    }

    public static CaseState rejectionProposed() {
        return new CaseState.Proposed(
                new Proposal.Reject("請求者は公務員です。", "児童手当法第17条"), COLLEAGUE, AT);
    }

    public static CaseState returned() {
        return new CaseState.Returned(
                new Return(
                        "口座をお確かめください。",
                        LocalDate.of(2026, 12, 7),
                        List.of(new Return.Remark("account", "名義が違います"))));
    }

    public static CaseState signed() {
        return new CaseState.Signed(new Proposal.Approve(), COLLEAGUE, AT, COLLEAGUE, AT);
    }

    public static CaseState issued() {
        return new CaseState.Issued(new Proposal.Approve(), COLLEAGUE, COLLEAGUE, NOTICE, AT);
    }

    public static CaseState withdrawn() {
        return new CaseState.Withdrawn(AT);
    }

    /** Of another procedure. */
    public SampleCases of(String other) {
        procedure = other;
        return this;
    }

    public SampleCases in(CaseState other) {
        state = other;
        return this;
    }

    public SampleCases version(long other) {
        version = other;
        return this;
    }

    public SampleCases representedBy(Representative by) {
        representative = by;
        return this;
    }

    public SampleCases unlinked() {
        linked = false;
        return this;
    }

    /** A clerk found nobody of whom her representative speaks. */
    public SampleCases nobody() {
        nobody = true;
        return this;
    }

    /** In hospital from 5 to 18 November, as a clerk found. */
    public SampleCases hindered() {
        unavoidable =
                Optional.of(
                        new Unavoidable(
                                LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 18), "入院"));
        return this;
    }

    /** How the notice goes by post. */
    public SampleCases posted(Posting how) {
        posting = how;
        return this;
    }

    /** She was asked to mend her answers, and did. */
    public SampleCases corrected(UnaryOperator<Answers> how) {
        corrected = Optional.of(how);
        return this;
    }

    public SampleCases decidedByOne() {
        secondSignature = false;
        return this;
    }

    public SampleCases did(String move, String who, CaseState.Code to) {
        history.add(new CaseView.HistoryLine(AT, who, move, to, ""));
        return this;
    }

    public CaseView build() {
        var known =
                Forms.household(
                        Forms.member("蓮", "CHILD", "2026-11-05"),
                        Forms.member("結衣", "CHILD", "2021-06-30"));
        var form = FormDefinitions.shipped().current(procedure).orElseThrow();
        var first = Forms.filled(form, known, Answers.NONE, (_, usual) -> usual);
        var last = corrected.map(how -> how.apply(first)).orElse(first);
        return new CaseView(
                ID,
                version,
                "R8-000123-7",
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 12, 20),
                new CaseView.Section("", "子育て支援課"),
                Delivery.ELECTRONIC,
                state,
                form,
                Optional.empty(),
                last,
                known,
                unavoidable,
                linked,
                comparisons(),
                nobody ? assessment().with(List.of(NOBODY)) : assessment(),
                corrected.isPresent()
                        ? List.of(filing(first), correction(last))
                        : List.of(filing(first)),
                history,
                state instanceof CaseState.Issued ? Optional.of(notice()) : Optional.empty(),
                Optional.empty(),
                secondSignature);
    }

    private IssuedNotice notice() {
        return new IssuedNotice(
                NOTICE,
                "南子第12号",
                "児童手当認定通知書",
                Delivery.ELECTRONIC,
                LocalDate.of(2026, 11, 23),
                posting);
    }

    private static List<Comparison> comparisons() {
        return List.of(
                new Comparison(
                        "applicant",
                        Comparison.Match.KNOWN,
                        List.of(
                                row("person.name", "物部　花子", "物部　花子", false),
                                row("person.kana", "モノベ　ハナコ", "モノベ　ハナコ", false),
                                row("person.birth-date", "平成2年5月5日", "平成2年5月5日", false),
                                row("person.address", "高知県南国市大埇甲2301番地", "大埇甲2310番地", true))),
                new Comparison(
                        "物部　蓮",
                        Comparison.Match.KNOWN,
                        List.of(
                                row("person.name", "物部　蓮", "物部　蓮", false),
                                row("person.status", "RESIDENT", "RESIDENT", false))),
                new Comparison(
                        "物部　陸",
                        Comparison.Match.NOT_FOUND,
                        List.of(row("person.name", "物部　陸", "", false))));
    }

    private static Comparison.Row row(String item, String filed, String known, boolean differs) {
        return new Comparison.Row(item, filed, known, differs);
    }

    private static Assessment assessment() {
        return new Assessment(
                List.of(
                        new Check("certified", Check.Tone.FINE, "すでに認定されていないか", "この方の認定はありません。"),
                        new Check(
                                "income",
                                Check.Tone.LOOK,
                                "生計を維持する程度",
                                "配偶者の所得のほうが高い記録です(4,200,000円、請求者"
                                        + " 1,800,000円)。請求する理由を確かめてください(児童手当法4条3項)。"),
                        new Check(
                                "public-servant",
                                Check.Tone.STOP,
                                "公務員",
                                "請求者は公務員です(本人の回答)。所属庁が支給します(児童手当法17条)。")),
                "月額 25,000円(令和8年12月分から)",
                List.of(
                        new Assessment.Line(
                                "第1子 物部　結衣(令和3年6月30日生まれ)",
                                "10,000円",
                                List.of("3歳以上、18歳の年度末まで(法6条1項1号)")),
                        new Assessment.Line(
                                "第2子 物部　蓮(令和8年11月5日生まれ)", "15,000円", List.of("3歳未満(法6条1項1号)"))));
    }

    private CaseView.FilingLine correction(Answers answers) {
        return new CaseView.FilingLine(
                UUID.fromString("01a22270-0000-7000-8000-000000000002"),
                "R8-000124-5",
                AT.plusSeconds(7200),
                answers,
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    private CaseView.FilingLine filing(Answers answers) {
        return new CaseView.FilingLine(
                ID,
                "R8-000123-7",
                AT,
                answers,
                new Signature(Signature.Status.SIGNED, "", "", "", "0a1b2c", AT),
                List.of(file("確認書.pdf", AttachmentInfo.Scan.UNSCANNED)),
                List.of(
                        new CaseView.LaterLine(
                                AT.plusSeconds(3600),
                                file("申立書.pdf", AttachmentInfo.Scan.UNSCANNED))),
                null,
                representative);
    }

    private static AttachmentInfo file(String name, AttachmentInfo.Scan scan) {
        return new AttachmentInfo(
                FILE, "confirmation", name, "application/pdf", 320_000, "00", scan);
    }
}
