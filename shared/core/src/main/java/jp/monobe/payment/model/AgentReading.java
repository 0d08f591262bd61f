package jp.monobe.payment.model;

/** What came of reading a file: all of it, or nothing, with the first line that is wrong. */
public sealed interface AgentReading {

    record Read(AgentFile file) implements AgentReading {}

    /**
     * @param line from 1, of the file
     */
    record Refused(int line, Fault fault) implements AgentReading {}

    /** Why a file is not taken. */
    enum Fault {
        /** No line of 120 bytes: cut off, or with something in between. */
        LENGTH,
        /** Header, payments, totals and end do not follow one another. */
        ORDER,
        /** Neither digit nor capital letter. */
        CHARACTER,
        /** Not the layout, or not a kind that is known. */
        KIND,
        /** A field that cannot be read, such as a day that does not exist. */
        FIELD,
        /** Count or sum at the end is not that of the lines. */
        TOTALS,
        /** The barcode's number or amount is not that of the line. */
        BARCODE,
        /** Another city's. */
        OTHER_CITY,
        /** More than are taken at once. */
        TOO_MANY,
        /** Another file has its number and day. */
        SAME_NUMBER,
        /** It reads well, but booking it failed again and again. */
        NOT_BOOKED
    }
}
