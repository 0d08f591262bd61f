package jp.monobe.testing.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.monobe.testing.money.MoneyTown.Owed;

/** Who pays how: by card, at a bank with a link, at tills of which the agent tells or files do. */
record Deeds(Payers payers, Tills tills, LosingCollector collector) {

    private static final int CARDS = 50;
    private static final int BANKS = 15;
    private static final int TOLD = 20;
    private static final int PAID_TWICE = 4;

    /** So many slips make so many payments. */
    static int slips(int payments) {
        return payments * 100 / (100 + PAID_TWICE);
    }

    /** In any order; a few are paid both by card and at a till. */
    List<Runnable> of(List<Owed> owed, Random random) {
        int cards = owed.size() * CARDS / 100;
        int banks = cards + owed.size() * BANKS / 100;
        int told = banks + owed.size() * TOLD / 100;
        int twice = owed.size() * PAID_TWICE / 200;
        var deeds = new ArrayList<>(tills.pay(owed.subList(told, owed.size())));
        deeds.addAll(tills.pay(owed.subList(0, twice)));
        owed.subList(0, cards).forEach(it -> deeds.add(() -> payers.pay(it)));
        owed.subList(cards, banks).forEach(it -> deeds.add(() -> payers.payAtBank(it, collector)));
        var atTills = new ArrayList<>(owed.subList(cards - twice, cards));
        atTills.addAll(owed.subList(banks, told));
        for (var it : atTills) {
            char channel = "CPE".charAt(random.nextInt(3));
            deeds.add(() -> collector.pay(it, channel, ""));
        }
        Collections.shuffle(deeds, random);
        return deeds;
    }
}
