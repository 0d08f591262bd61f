package jp.monobe.portal.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.procedure.catalogue.Guidance;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.Status;
import org.jspecify.annotations.Nullable;

/** What several cities say of one national service, topic by topic, beside the nation's text. */
record Comparison(List<Column> columns, List<Row> rows) {

    /** What is compared, in the order of the page. */
    enum Topic {
        WHO(Guidance::eligibility),
        AMOUNT(Guidance::amount),
        FEE(told -> lines(told.fee())),
        DEADLINE(told -> Stream.ofNullable(told.deadline()).map(d -> d.text()).toList()),
        DOCUMENTS(Guidance::documents),
        HOW(told -> lines(told.how())),
        NOTE(told -> lines(told.note()));

        private final Function<Guidance, List<String>> told;

        Topic(Function<Guidance, List<String>> told) {
            this.told = told;
        }

        /** Amounts and deadlines are hidden where the city's text may be old. */
        boolean isHiddenWhenUnsure() {
            return this == AMOUNT || this == FEE || this == DEADLINE;
        }

        private static List<String> lines(@Nullable String text) {
            return Stream.ofNullable(text).toList();
        }
    }

    /**
     * One city.
     *
     * @param service its own version; null where it has none
     * @param others more services of its own for the same
     */
    record Column(PublicCity city, @Nullable Service service, List<Service> others) {

        static Column of(Service national, PublicCity city) {
            var own = city.catalogue().cityVersions(national);
            return new Column(
                    city, own.isEmpty() ? null : own.getFirst(), own.stream().skip(1).toList());
        }

        private Cell cell(Topic topic) {
            return Optional.ofNullable(service)
                    .map(own -> cell(topic, own))
                    .orElse(new Cell(Said.NO_VERSION, List.of()));
        }

        private static Cell cell(Topic topic, Service own) {
            if (own.status() == Status.POSSIBLY_OUTDATED && topic.isHiddenWhenUnsure()) {
                return new Cell(Said.BEING_ASKED, List.of());
            }
            var lines = topic.told.apply(own.guidance());
            return new Cell(lines.isEmpty() ? Said.NOTHING : Said.THIS, lines);
        }
    }

    /** What a cell stands for. */
    enum Said {
        THIS,
        /** The city has a version of its own that is silent on this. */
        NOTHING,
        /** Old or probably changed (市に確認中). */
        BEING_ASKED,
        /** The city has no version of its own. */
        NO_VERSION
    }

    record Cell(Said said, List<String> lines) {}

    /**
     * @param national what the nation's text says
     * @param differs whether two cities say different things
     */
    record Row(Topic topic, List<String> national, List<Cell> cells, boolean differs) {}

    static Comparison of(Service national, List<PublicCity> cities) {
        var columns = cities.stream().map(city -> Column.of(national, city)).toList();
        var rows =
                Arrays.stream(Topic.values())
                        .map(topic -> row(topic, national, columns))
                        .filter(row -> !row.national.isEmpty() || isSaid(row.cells))
                        .toList();
        return new Comparison(columns, rows);
    }

    private static boolean isSaid(List<Cell> cells) {
        return cells.stream().anyMatch(cell -> cell.said == Said.THIS);
    }

    private static Row row(Topic topic, Service national, List<Column> columns) {
        var cells = columns.stream().map(column -> column.cell(topic)).toList();
        long different =
                cells.stream()
                        .filter(cell -> cell.said == Said.THIS)
                        .map(Cell::lines)
                        .distinct()
                        .count();
        return new Row(topic, topic.told.apply(national.guidance()), cells, different > 1);
    }
}
