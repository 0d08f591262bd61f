package jp.monobe.municipality;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Which fees of a city can be paid by eL-QR (地方自治法 令和6年法律65号, from 2026-09), from when on: the date
 * of the setting. A city that names no fee has it off.
 *
 * @param emulation whether number, square and file are our own, since the real layouts are not
 *     public; everybody is told. Nothing else is built yet.
 * @param agency 収納機関番号, 5 digits (00000 is a dummy)
 * @param collector who collects, by name
 */
public record ElQr(boolean emulation, String agency, String collector, List<Fee> fees) {

    /**
     * @param kind of the billing setting
     * @param number 税目・料金番号, 3 digits
     */
    public record Fee(String kind, String number) {}

    public ElQr {
        fees = List.copyOf(fees);
        boolean numbered = fees.stream().allMatch(fee -> fee.number().matches("[0-9]{3}"));
        boolean named = fees.isEmpty() || !collector.isBlank();
        if (!emulation || !agency.matches("[0-9]{5}") || !named || !numbered) {
            throw new IllegalArgumentException("el-qr: emulation, agency or a number is not right");
        }
        var kinds = new HashSet<String>();
        if (!fees.stream().allMatch(fee -> kinds.add(fee.kind()))) {
            throw new IllegalArgumentException("el-qr: a fee is there twice");
        }
    }

    public boolean isOn() {
        return !fees.isEmpty();
    }

    /** 税目・料金番号; empty when this fee is not paid so. */
    public Optional<String> numberOf(String kind) {
        return fees.stream().filter(fee -> fee.kind().equals(kind)).map(Fee::number).findFirst();
    }
}
