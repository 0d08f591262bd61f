package jp.monobe.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.document.Block.KeyValueTable.Row;
import jp.monobe.document.internal.Texts;
import jp.monobe.kernel.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * 申請書控え: what somebody filed, as she filed it.
 *
 * @param authority to whom it was filed, such as 南国市長
 * @param procedure the procedure's name, such as 児童手当 認定請求
 * @param filedAt when it was recorded, in the city's time; midnight for a day alone
 * @param firstFiledOn of a correction: the day that counts, that of the first filing
 * @param stillToFollow what she will hand in later; may be empty
 */
public record FilingCopy(
        String authority,
        String procedure,
        String receiptNumber,
        LocalDateTime filedAt,
        @Nullable LocalDate firstFiledOn,
        Applicant applicant,
        List<Section> sections,
        List<String> stillToFollow,
        Office office) {

    /** A part of so few answers is not divided over pages. */
    private static final int SHORT = 8;

    /**
     * 申請者.
     *
     * @param kana may be empty
     * @param agent who acted for her; null when she did it all herself
     * @param representative who filed for her by law; null when nobody did
     */
    public record Applicant(
            String name,
            String kana,
            String address,
            @Nullable Agent agent,
            @Nullable Representative representative) {

        public Applicant(String name, String kana, String address) {
            this(name, kana, address, null, null);
        }
    }

    /**
     * 法定代理人.
     *
     * @param capacity code of what she is to the applicant, such as {@code ADULT_GUARDIAN}
     */
    public record Representative(String name, String capacity) {

        public String text() {
            return Texts.of(
                    "filing-copy.representative.as",
                    name,
                    Texts.of("filing-copy.representative." + capacity));
        }
    }

    /**
     * 代理人.
     *
     * @param organisation may be empty
     * @param filed whether the agent handed it in; else only typed it
     */
    public record Agent(String name, String organisation, boolean filed) {

        private String text() {
            var who =
                    organisation.isEmpty()
                            ? name
                            : Texts.of("filing-copy.agent.of", name, organisation);
            return Texts.of(filed ? "filing-copy.agent.filed" : "filing-copy.agent.typed", who);
        }
    }

    /** One step of the form (画面の区切り) with its answers. */
    public record Section(String title, List<Entry> entries) {

        public Section {
            entries = List.copyOf(entries);
        }
    }

    /** A question and its answer; {@code fromRegistry} when the city's registry gave the answer. */
    public record Entry(String label, String value, boolean fromRegistry) {

        public Entry(String label, String value) {
            this(label, value, false);
        }
    }

    public FilingCopy {
        sections = List.copyOf(sections);
        stillToFollow = List.copyOf(stillToFollow);
    }

    /** The copy as a document, ready for {@link Documents}. */
    public DocumentSpec compose(DocumentSpec.Options options) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Heading.title(Texts.of("filing-copy.heading")));
        blocks.add(Block.Paragraph.body(Texts.of("filing-copy.intro")));
        blocks.add(summary());
        for (var section : sections) {
            var part = List.of(Block.Heading.part(section.title()), answers(section));
            blocks.addAll(
                    section.entries().size() <= SHORT
                            ? List.of(new Block.KeepTogether(part))
                            : part);
        }
        if (sections.stream().flatMap(s -> s.entries().stream()).anyMatch(Entry::fromRegistry)) {
            blocks.add(Block.Paragraph.note(Texts.of("filing-copy.registry-note")));
        }
        blocks.add(new Block.KeepTogether(following()));
        blocks.add(office.framed());
        blocks.add(Block.Paragraph.note(Texts.of("filing-copy.no-proof")));
        return new DocumentSpec(
                Texts.of("filing-copy.title", procedure),
                DocumentSpec.JAPANESE,
                Texts.of("filing-copy.footer", receiptNumber),
                blocks,
                options);
    }

    private Block summary() {
        var name =
                applicant.kana().isEmpty()
                        ? applicant.name()
                        : Texts.of("filing-copy.name", applicant.name(), applicant.kana());
        var rows = new ArrayList<Row>();
        rows.add(new Row(Texts.of("filing-copy.receipt-number"), receiptNumber));
        rows.add(new Row(Texts.of("filing-copy.filed-at"), filedAtText()));
        if (firstFiledOn != null) {
            rows.add(
                    new Row(
                            Texts.of("filing-copy.claim-date"),
                            Texts.of("filing-copy.first", Wareki.date(firstFiledOn))));
        }
        rows.addAll(
                List.of(
                        new Row(Texts.of("filing-copy.procedure"), procedure),
                        new Row(Texts.of("filing-copy.authority"), authority),
                        new Row(Texts.of("filing-copy.applicant"), name),
                        new Row(Texts.of("filing-copy.address"), applicant.address())));
        var representative = applicant.representative();
        if (representative != null) {
            rows.add(new Row(Texts.of("filing-copy.representative"), representative.text()));
        }
        var agent = applicant.agent();
        if (agent != null) {
            rows.add(new Row(Texts.of("filing-copy.agent"), agent.text()));
        }
        return new Block.KeyValueTable(rows);
    }

    /** What came on paper has a day and no hour. */
    private String filedAtText() {
        if (filedAt.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return Wareki.date(filedAt.toLocalDate());
        }
        return Texts.of(
                "filing-copy.time",
                Wareki.date(filedAt.toLocalDate()),
                String.valueOf(filedAt.getHour()),
                String.format("%02d", filedAt.getMinute()));
    }

    private static Block answers(Section section) {
        var mark = Texts.of("filing-copy.registry-mark");
        return new Block.KeyValueTable(
                section.entries().stream()
                        .map(e -> new Row(e.label(), e.value(), e.fromRegistry() ? mark : ""))
                        .toList());
    }

    private List<Block> following() {
        var heading = Block.Heading.part(Texts.of("filing-copy.following"));
        return stillToFollow.isEmpty()
                ? List.of(heading, Block.Paragraph.plain(Texts.of("filing-copy.following-none")))
                : List.of(heading, Block.Listing.dotted(stillToFollow));
    }
}
