package jp.monobe.reference.zengin;

import java.io.IOException;
import java.io.OutputStream;
import jp.monobe.kernel.Yen;

/**
 * Writes a file line by line; memory does not grow with it. {@link #end} writes the totals: a file
 * that was not ended is none.
 *
 * <p>Lines end with CR LF, the form all banks take.
 */
public final class ZenginWriter {

    /** How many, and how much, as the file's trailer says. */
    public record Totals(int count, Yen amount) {}

    private static final byte[] LINE_END = {'\r', '\n'};

    private final OutputStream out;
    private final boolean debits;
    private Totals totals = new Totals(0, Yen.ZERO);

    private ZenginWriter(OutputStream out, boolean debits) {
        this.out = out;
        this.debits = debits;
    }

    /** 総合振込 (21). */
    public static ZenginWriter transfers(OutputStream out, Consignor from) throws IOException {
        var writer = new ZenginWriter(out, false);
        writer.write(from.header("21"));
        return writer;
    }

    /** 口座振替依頼 (91). */
    public static ZenginWriter debits(OutputStream out, Consignor to) throws IOException {
        var writer = new ZenginWriter(out, true);
        writer.write(to.header("91"));
        return writer;
    }

    public void add(Transfer transfer) throws IOException {
        require(!debits);
        write(transfer.line());
        count(transfer.amount());
    }

    public void add(Debit debit) throws IOException {
        require(debits);
        write(debit.line());
        count(debit.amount());
    }

    public Totals end() throws IOException {
        var trailer = ZenginLine.of('8').number(totals.count, 6).number(totals.amount.amount(), 12);
        // What was drawn and what was not is the bank's to fill in.
        write((debits ? trailer.digits("0", 36).spaces(65) : trailer.spaces(101)).bytes());
        write(ZenginLine.of('9').spaces(119).bytes());
        out.flush();
        return totals;
    }

    private void count(Yen amount) {
        totals = new Totals(Math.incrementExact(totals.count), totals.amount.plus(amount));
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalStateException("A file holds transfers or debits, not both");
        }
    }

    private void write(byte[] line) throws IOException {
        out.write(line);
        out.write(LINE_END);
    }
}
