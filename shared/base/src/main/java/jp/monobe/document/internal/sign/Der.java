package jp.monobe.document.internal.sign;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** The few kinds of DER a signature needs (X.690): a length, then what it holds. */
final class Der {

    static final int SET = 0x31;

    private static final int INTEGER = 0x02;
    private static final int OCTETS = 0x04;
    private static final int NULL = 0x05;
    private static final int OID = 0x06;
    private static final int SEQUENCE = 0x30;
    private static final int CONTEXT = 0xa0;

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return tagged(SEQUENCE, joined(Arrays.asList(parts)));
    }

    /** In the order that DER asks of a set. */
    static byte[] set(byte[]... parts) {
        return tagged(SET, sorted(parts));
    }

    /** In the place of a set's own tag, as {@code [number] IMPLICIT}. */
    static byte[] setAs(int number, byte[]... parts) {
        return tagged(CONTEXT + number, sorted(parts));
    }

    static byte[] explicit(int number, byte[] content) {
        return tagged(CONTEXT + number, content);
    }

    static byte[] integer(BigInteger value) {
        return tagged(INTEGER, value.toByteArray());
    }

    static byte[] octets(byte[] content) {
        return tagged(OCTETS, content);
    }

    static byte[] nothing() {
        return new byte[] {NULL, 0};
    }

    /** {@code 1.2.840…}: the first two numbers in one, each of the rest in groups of seven bits. */
    static byte[] oid(String dotted) {
        var numbers = Arrays.stream(dotted.split("\\.")).mapToLong(Long::parseLong).toArray();
        var content = new ByteArrayOutputStream();
        base128(40 * numbers[0] + numbers[1], content);
        for (int i = 2; i < numbers.length; i++) {
            base128(numbers[i], content);
        }
        return tagged(OID, content.toByteArray());
    }

    private static void base128(long number, ByteArrayOutputStream to) {
        for (int shift = 63; shift > 0; shift -= 7) {
            if (number >>> shift != 0) {
                to.write((int) (number >>> shift & 0x7f) | 0x80);
            }
        }
        to.write((int) (number & 0x7f));
    }

    private static byte[] sorted(byte[]... parts) {
        var ordered = Arrays.stream(parts).sorted(Arrays::compareUnsigned).toList();
        return joined(ordered);
    }

    private static byte[] joined(List<byte[]> parts) {
        var all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] tagged(int tag, byte[] content) {
        var all = new ByteArrayOutputStream();
        all.write(tag);
        if (content.length < 0x80) {
            all.write(content.length);
        } else {
            var length = BigInteger.valueOf(content.length).toByteArray();
            int from = length[0] == 0 ? 1 : 0;
            all.write(0x80 | length.length - from);
            all.write(length, from, length.length - from);
        }
        all.writeBytes(content);
        return all.toByteArray();
    }
}
