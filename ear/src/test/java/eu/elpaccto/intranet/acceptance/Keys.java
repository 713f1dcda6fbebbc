package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A person who has a keyboard and nothing else, and has to see where they are. */
final class Keys {

    private static final int FAR = 90;

    private static final String IS_FOCUSED = "selector => document.activeElement.matches(selector)";

    private static final String SHOWS_FOCUS = """
            () => {
              const focused = document.activeElement;
              const box = focused.getBoundingClientRect();
              const onScreen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              const frame = focused.closest('.ui-autocomplete-multiple-container') || focused;
              const ring = [focused, frame].map(part => getComputedStyle(part));
              return onScreen && ring.some(style => style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2);
            }
            """;

    private static final String NAME = "() => document.activeElement.id || document.activeElement.innerText.trim()";

    private final Page page;

    Keys(Person person) {
        this.page = person.page();
    }

    Keys press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Goes on with the tabulator until this is reached; every stop on the way must be visible. */
    Keys tabTo(String selector) {
        return stepTo(selector, "Tab", () -> isAt(selector));
    }

    Keys tabBackTo(String selector) {
        return stepTo(selector, "Shift+Tab", () -> isAt(selector));
    }

    Keys tabToText(String text) {
        return stepTo(text, "Tab", () -> focused().equals(text));
    }

    private Keys stepTo(String wanted, String key, BooleanSupplier isThere) {
        for (int steps = 0; steps < FAR; steps++) {
            press(key);
            assertThat(page.evaluate(SHOWS_FOCUS))
                    .as("focus is seen on " + focused())
                    .isEqualTo(true);
            if (isThere.getAsBoolean()) {
                return this;
            }
        }
        throw new AssertionError("the tabulator does not lead to " + wanted);
    }

    /** Ids or names of the next stops. */
    List<String> nextStops(int count) {
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            press("Tab");
            stops.add(focused());
        }
        return stops;
    }

    /** Id or name of what has the focus. */
    String focused() {
        return page.evaluate(NAME).toString();
    }

    boolean isAt(String selector) {
        return Boolean.TRUE.equals(page.evaluate(IS_FOCUSED, selector));
    }

    /** Waits until this has the focus by itself. */
    Keys awaitFocus(String selector) {
        page.waitForFunction(IS_FOCUSED, selector);
        return this;
    }

    /** Waits until this can be seen. */
    Keys await(String selector) {
        page.waitForSelector(selector);
        return this;
    }
}
