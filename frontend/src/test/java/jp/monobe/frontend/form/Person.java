package jp.monobe.frontend.form;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.stream.Stream;

/** Somebody at the keyboard: finds controls by their ids and words, and uses them. */
final class Person {

    private static final class Hand<T extends Component> extends ComponentTester<T> {
        Hand(T component) {
            super(component);
        }

        void enter(Object value) {
            setValueAsUser(value);
        }
    }

    private final Component page;

    Person(Component page) {
        this.page = page;
    }

    void types(String id, Object value) {
        new Hand<>(control(id)).enter(value);
    }

    void chooses(String id) {
        types(id, true);
    }

    void presses(String words) {
        var button =
                visible()
                        .filter(NativeButton.class::isInstance)
                        .map(NativeButton.class::cast)
                        .filter(each -> textOf(each).startsWith(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No button " + words));
        new ComponentTester<>(button) {}.click();
    }

    String reads(String id) {
        return ((Input) control(id)).getValue();
    }

    boolean sees(String words) {
        return visible().anyMatch(each -> each.getElement().getText().contains(words));
    }

    /** All messages under fields, as a person sees them. */
    List<String> complaints() {
        return textsOf("field__error");
    }

    List<String> textsOf(String className) {
        return visible()
                .filter(each -> each.getElement().getClassList().contains(className))
                .map(each -> each.getElement().getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** With what stands inside. */
    List<String> wordsOf(String className) {
        return visible()
                .filter(each -> each.getElement().getClassList().contains(className))
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }

    Component control(String id) {
        return visible()
                .filter(each -> each.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing visible has the id " + id));
    }

    boolean has(String id) {
        return visible().anyMatch(each -> each.getId().filter(id::equals).isPresent());
    }

    /** Whether the server keeps it, seen or not. */
    boolean isMade(String id) {
        return all(page).anyMatch(each -> each.getId().filter(id::equals).isPresent());
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Person::all));
    }

    private Stream<Component> visible() {
        return below(page);
    }

    private static Stream<Component> below(Component component) {
        return component.isVisible()
                ? Stream.concat(
                        Stream.of(component), component.getChildren().flatMap(Person::below))
                : Stream.empty();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
