package jp.monobe.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.document.internal.Texts;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * What every notice of the city has in common (通知書の共通部分): 文書番号, 発信年月日, 宛名, 発信者, 教示, 問い合わせ先. The
 * seal is omitted; an electronic copy says what stands in for the signature.
 *
 * @param remedy null when nothing is decided that one could object to
 * @param sender title and name, such as 南国市長 and the name
 */
public record Letter(
        String documentNumber,
        LocalDate date,
        Block.AddressBlock addressee,
        String sender,
        @Nullable Remedy remedy,
        Office office,
        boolean electronic) {

    /**
     * Where one can object (教示): to whom a request for review goes, which body is sued, who
     * represents it.
     *
     * @param rulingFirst whether a court is open only after the ruling (審査請求前置), as for fees
     */
    public record Remedy(
            String appealTo, String defendant, String representative, boolean rulingFirst) {

        public Remedy(String appealTo, String defendant, String representative) {
            this(appealTo, defendant, representative, false);
        }
    }

    /** The letter around {@code body}, whose first block follows the title. */
    DocumentSpec around(String title, List<Block> body, DocumentSpec.Options options) {
        var blocks = new ArrayList<Block>();
        blocks.add(addressee);
        blocks.add(Block.Paragraph.right(documentNumber));
        blocks.add(Block.Paragraph.right(Wareki.date(date)));
        blocks.add(new Block.SenderBlock(List.of(sender, Texts.of("letter.seal-omitted"))));
        blocks.add(Block.Heading.title(title));
        blocks.addAll(body);
        if (remedy != null) {
            blocks.add(new Block.KeepTogether(remedies(remedy)));
        }
        if (electronic) {
            blocks.add(Block.Paragraph.note(Texts.of("letter.electronic")));
        }
        blocks.add(office.framed());
        return new DocumentSpec(title, DocumentSpec.JAPANESE, documentNumber, blocks, options);
    }

    @LegalBasis("行政不服審査法18条, 82条1項; 行政事件訴訟法8条, 14条, 46条")
    private static List<Block> remedies(Remedy remedy) {
        var appeal = Texts.of("letter.remedy.appeal", remedy.appealTo());
        var suit =
                Texts.of(
                        remedy.rulingFirst() ? "letter.remedy.suit-after" : "letter.remedy.suit",
                        remedy.defendant(),
                        remedy.representative());
        return List.of(
                Block.Heading.part(Texts.of("letter.remedy.title")),
                Block.Listing.clauses(List.of(appeal, suit)));
    }
}
