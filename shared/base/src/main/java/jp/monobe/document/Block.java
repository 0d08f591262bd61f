package jp.monobe.document;

import java.util.List;

/**
 * A part of a document (帳票の部品); a document reads them in their order. Text is ready for people, a
 * line feed breaks the line, lengths are millimetres.
 */
public sealed interface Block {

    /** Where lines stand in their column (揃え). */
    enum Align {
        START,
        CENTER,
        END
    }

    /** How loud a paragraph speaks: 本文, 強調, 注記. */
    enum Tone {
        NORMAL,
        STRONG,
        SMALL
    }

    /** 見出し. Level 1 is the document's name and stands once; level 2 begins a part. */
    record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("No heading of level " + level);
            }
        }

        public static Heading title(String text) {
            return new Heading(1, text);
        }

        public static Heading part(String text) {
            return new Heading(2, text);
        }
    }

    /** 段落. {@code indented} sets the first line in by one character (字下げ). */
    record Paragraph(String text, Align align, Tone tone, boolean indented) implements Block {

        public static Paragraph body(String text) {
            return new Paragraph(text, Align.START, Tone.NORMAL, true);
        }

        public static Paragraph plain(String text) {
            return new Paragraph(text, Align.START, Tone.NORMAL, false);
        }

        public static Paragraph note(String text) {
            return new Paragraph(text, Align.START, Tone.SMALL, false);
        }

        public static Paragraph centered(String text) {
            return new Paragraph(text, Align.CENTER, Tone.NORMAL, false);
        }

        /** Stands in the right half, beside an address block when there is one. */
        public static Paragraph right(String text) {
            return new Paragraph(text, Align.END, Tone.NORMAL, false);
        }
    }

    /** 箇条書き, with dots or with numbers from 1. */
    record Listing(List<String> items, boolean numbered, Tone tone) implements Block {

        public Listing {
            items = List.copyOf(items);
        }

        public static Listing dotted(List<String> items) {
            return new Listing(items, false, Tone.NORMAL);
        }

        /** Numbered small print, such as a remedy (教示). */
        public static Listing clauses(List<String> items) {
            return new Listing(items, true, Tone.SMALL);
        }
    }

    /** 項目と内容の表: one line an item; a mark says in a few small characters where the value is from. */
    record KeyValueTable(List<Row> rows) implements Block {

        /** {@code mark} may be empty. */
        public record Row(String key, String value, String mark) {

            public Row(String key, String value) {
                this(key, value, "");
            }
        }

        public KeyValueTable {
            rows = List.copyOf(rows);
        }
    }

    /** 一覧表. Its head is repeated on each page; {@code foot} is a last row in bold, or empty. */
    record Table(List<Column> columns, List<List<String>> rows, List<String> foot)
            implements Block {

        /** {@code share} is the column's width beside the other columns' shares. */
        public record Column(String head, double share, Align align) {}

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            foot = List.copyOf(foot);
            for (var row : rows) {
                requireCells(columns.size(), row.size());
            }
            if (!foot.isEmpty()) {
                requireCells(columns.size(), foot.size());
            }
        }

        private static void requireCells(int expected, int found) {
            if (expected != found) {
                throw new IllegalArgumentException(found + " cells in " + expected + " columns");
            }
        }
    }

    /**
     * 宛名, at a fixed place of the first page for a window envelope. Long lines wrap; when they need
     * more than the place's height the type shrinks. {@code postalCode} is 7 digits or empty.
     */
    record AddressBlock(
            String postalCode, List<String> address, String name, String honorific, Place place)
            implements Block {

        /** Left and top edge from the sheet's left and top, width and height (窓の位置). */
        public record Place(double left, double top, double width, double height) {

            /** ASSUMED: fits a common window of 長形3号; a city sets its own. */
            public static final Place COMMON = new Place(22, 20, 85, 33);
        }

        public AddressBlock {
            address = List.copyOf(address);
        }
    }

    /** 発信者: who sends it and whether the seal is omitted, at the right margin. */
    record SenderBlock(List<String> lines) implements Block {

        public SenderBlock {
            lines = List.copyOf(lines);
        }
    }

    /** 囲み: a few lines in a frame with a bold first line, such as the office to ask. */
    record Framed(String title, List<String> lines) implements Block {

        public Framed {
            lines = List.copyOf(lines);
        }
    }

    /**
     * GS1-128 (コンビニ収納), with its digits below for people and for who hears the document.
     *
     * @param digits all of them, without FNC1
     * @param words below the bars; a line feed breaks the line
     */
    record Barcode(String digits, String words) implements Block {

        public Barcode {
            if (!digits.matches("([0-9]{2})+")) {
                throw new IllegalArgumentException("Digits in pairs alone");
            }
        }
    }

    /**
     * A QR code with words at its right.
     *
     * @param text what it holds ({@link SquareCode})
     * @param words for people; a line feed breaks the line
     * @param alternative for who hears the document
     */
    record Square(String text, String words, String alternative) implements Block {}

    /** 罫線 over the whole width. */
    record Rule() implements Block {}

    /** 空き; vanishes at the top of a page. */
    record Spacer(double height) implements Block {}

    /** Blocks that stay on one page when one page can hold them. */
    record KeepTogether(List<Block> blocks) implements Block {

        public KeepTogether {
            blocks = List.copyOf(blocks);
        }
    }
}
