package jp.monobe.standins.till;

/**
 * A payment that was taken.
 *
 * @param channel {@code C} shop, {@code P} Pay-easy, {@code E} eL-QR
 * @param reference the agent's number of it
 * @param barcode as scanned, or empty; of eL-QR the 34 digits of its number
 * @param at in Japan, YYYYMMDDhhmmss
 * @param link of the payer's city that led here, or empty
 * @param isCancelled 速報取消
 * @param isConfirmed a 確報 file has it
 */
record Paid(
        String city,
        String channel,
        String reference,
        String number,
        String barcode,
        long yen,
        String at,
        String link,
        boolean isCancelled,
        boolean isConfirmed) {

    boolean isByElQr() {
        return channel.equals("E");
    }

    Paid cancelled() {
        return new Paid(
                city, channel, reference, number, barcode, yen, at, link, true, isConfirmed);
    }

    Paid confirmed() {
        return new Paid(
                city, channel, reference, number, barcode, yen, at, link, isCancelled, true);
    }
}
