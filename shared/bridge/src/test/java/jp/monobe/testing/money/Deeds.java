package jp.monobe.testing.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.monobe.testing.money.MoneyTown.Owed;

/**
 * Who pays how: by card, at a bank with a link, at tills of which the agent tells or files do; what
 * banks draw is told in answers to our files.
 */
record Deeds(Payers payers, Tills tills, LosingCollector collector, Banks banks) {

    private static final int DRAWN = 10;

    private static final int CARDS = 50;
    private static final int BANKS = 15;
    private static final int TOLD = 20;
    private static final int PAID_TWICE = 4;

    /** So many slips make so many payments. */
    static int slips(int payments) {
        return payments * (100 - DRAWN) / (100 + PAID_TWICE);
    }

    static int drawn(int payments) {
        return payments * DRAWN / 100;
    }

    /** In any order; a few are paid both by card and at a till. */
    List<Runnable> of(List<Owed> owed, List<Asked> asked, Random random) {
        int cards = owed.size() * CARDS / 100;
        int links = cards + owed.size() * BANKS / 100;
        int told = links + owed.size() * TOLD / 100;
        int twice = owed.size() * PAID_TWICE / 200;
        var deeds = new ArrayList<>(tills.pay(owed.subList(told, owed.size())));
        deeds.addAll(tills.pay(owed.subList(0, twice)));
        owed.subList(0, cards).forEach(it -> deeds.add(() -> payers.pay(it)));
        owed.subList(cards, links).forEach(it -> deeds.add(() -> payers.payAtBank(it, collector)));
        var atTills = new ArrayList<>(owed.subList(cards - twice, cards));
        atTills.addAll(owed.subList(links, told));
        for (var it : atTills) {
            char channel = "CPE".charAt(random.nextInt(3));
            deeds.add(() -> collector.pay(it, channel, ""));
        }
        deeds.addAll(banks.answer(asked));
        Collections.shuffle(deeds, random);
        return deeds;
    }
}
