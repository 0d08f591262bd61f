package jp.monobe.people.internal;

/** The named persons of the demonstration (出演者), city by city. */
final class Cast {

    private Cast() {}

    static void play(City city) {
        var stage = new Stage(city);
        switch (city.plan.code().value()) {
            case "392049" -> {
                new NewParents(stage).play();
                new SpecialCases(stage).play();
            }
            case "392111" -> new Neighbours(stage).playKonan();
            case "392120" -> new Neighbours(stage).playKami();
            default -> {} // Cities that only test size have nobody by name.
        }
    }
}
