package jp.monobe.backoffice.page;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where staff may go (メニュー), in order; the first is where a sign-in lands. Filled by the program,
 * so that the frame knows no view.
 */
public record Menu(List<Way> ways) {

    /**
     * @param permission who has it sees the way
     * @param text message key of its name
     */
    public record Way(String permission, String text, Class<? extends Component> view) {}

    public Menu {
        ways = List.copyOf(ways);
    }

    Stream<Way> of(Predicate<String> may) {
        return ways.stream().filter(way -> may.test(way.permission()));
    }
}
