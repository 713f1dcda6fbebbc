package eu.elpaccto.intranet.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** The items of an issue, moved about by whoever puts it together: by mouse, or by the field that says where one stands. */
final class Composer {

    /** As high as all sections together: nobody scrolls while dragging. */
    private static final int HEIGHT = 4_000;

    private static final int WIDTH = 1_280;
    private static final int STEPS = 8;

    private final Page page;

    Composer(Person person) {
        page = person.page();
        page.setViewportSize(WIDTH, HEIGHT);
    }

    /** The titles in a section, in their order. */
    List<String> titles(String section) {
        return page.locator("[data-section=" + section + "] > .issue-item .title")
                .allInnerTexts();
    }

    Composer put(String title, String section) {
        card(title).locator("summary").click();
        card(title).locator("[data-place]").selectOption(section);
        return this;
    }

    /** Drags an item by its handle and lets it go over the upper part of another. */
    Composer dragBefore(String title, String other) {
        take(title);
        over(card(other), 0.1);
        // Its place may have made room, and the other one have moved.
        over(card(other), 0.1);
        page.mouse().up();
        return this;
    }

    /** Drags an item by its handle and lets it go below all others of a section. */
    Composer dragInto(String title, String section) {
        take(title);
        overEndOf(section);
        page.mouse().up();
        return this;
    }

    /** Drags an item over another section, without letting it go. */
    Composer dragOver(String title, String section) {
        take(title);
        overEndOf(section);
        return this;
    }

    private void overEndOf(String section) {
        Locator part = page.locator("section:has(> [data-section=" + section + "])");
        over(part, 0.98);
        over(part, 0.98);
    }

    private void take(String title) {
        card(title).locator(".grip").hover();
        page.mouse().down();
    }

    private void over(Locator target, double height) {
        BoundingBox box = target.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height * height, new Mouse.MoveOptions().setSteps(STEPS));
    }

    Locator card(String title) {
        return page.locator(
                ".issue-item",
                new Page.LocatorOptions().setHas(page.locator(".title", new Page.LocatorOptions().setHasText(title))));
    }
}
