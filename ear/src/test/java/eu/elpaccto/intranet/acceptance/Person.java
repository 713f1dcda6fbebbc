package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Somebody at a browser, in one language, doing what people do. Leaving fails if any page on the way complained: an error
 * of a script, something that the content security policy stopped, a part that was not found.
 */
final class Person implements AutoCloseable {

    private static final int PATIENCE = 20_000;
    private static final int HEIGHT = 740;

    /** The browser says this of pages that are answered with an error on purpose; of their parts it is counted below. */
    private static final String NOT_LOADED = "Failed to load resource";

    private final String address;
    private final String language;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    Person(Browser browser, String address, String language) {
        this.address = address;
        this.language = language;
        this.context = browser.newContext(new Browser.NewContextOptions().setLocale(language));
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(this::note);
        context.onWebError(error -> complaints.add(error.error()));
        context.onResponse(this::note);
        this.page = context.newPage();
    }

    private void note(ConsoleMessage message) {
        if ("error".equals(message.type()) && !message.text().startsWith(NOT_LOADED)) {
            complaints.add(message.text());
        }
    }

    private void note(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            complaints.add(response.status() + " for " + response.url());
        }
    }

    /** Takes back what pages complained of so far: it belongs to the story, for example an answer after signing out. */
    List<String> forgiven() {
        List<String> forgiven = List.copyOf(complaints);
        complaints.clear();
        return forgiven;
    }

    Page page() {
        return page;
    }

    Person open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** The address of the page, without that of the product. */
    String path() {
        return page.url().substring(address.length());
    }

    /** Signs in with the language of the browser chosen on the page. */
    Person signIn(String email) {
        open("/login?lang=" + language);
        return fillIn(email);
    }

    /** Gives name and password on the sign-in page on which the person finds themselves. */
    Person fillIn(String email) {
        page.fill("input[name=email]", email);
        page.fill("input[name=password]", Product.PASSWORD);
        page.click("form[action$='/login'] button[type=submit]");
        page.waitForSelector("header.topbar");
        return this;
    }

    /** Opens the form at this address. */
    DraftForm write(String path) {
        open(path);
        return new DraftForm(this);
    }

    /** Opens the review inbox. */
    Inbox review() {
        return new Inbox(open("/reviews"));
    }

    Person press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    /** Follows the first link of this name. */
    Person follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /** The page is gone without a farewell, as when the browser crashes; the next one opens in the same browser. */
    Person crash() {
        page.close();
        page = context.newPage();
        return this;
    }

    Person offline(boolean offline) {
        context.setOffline(offline);
        return this;
    }

    void loseCookie(String name) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(name));
    }

    /** Does something in another tab of the same browser. */
    void inAnotherTab(Consumer<Person> deed) {
        Page first = page;
        page = context.newPage();
        deed.accept(open("/"));
        page.close();
        page = first;
    }

    void signOut() {
        page.click(".user-menu summary");
        page.click("form[data-sign-out] button");
        page.waitForSelector("input[name=password]");
    }

    /** From the next page on, time passes at its pace and may be moved on. */
    Person stopTheClock() {
        page.clock().install();
        return this;
    }

    void wait20Seconds() {
        page.clock().fastForward(20_000);
    }

    /** Names of the texts that this browser keeps. */
    List<String> copies() {
        return List.of(page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('draft:')).join('\\n')")
                        .toString()
                        .split("\n"))
                .stream()
                .filter(key -> !key.isEmpty())
                .toList();
    }

    String heading() {
        return page.locator("main h1").textContent();
    }

    String text() {
        return page.locator("main").textContent();
    }

    /** The text of a part of the page, its white space as a reader sees it. */
    String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    boolean sees(String text) {
        return page.locator("main").getByText(text).count() > 0;
    }

    /** What the page says about what was just done. */
    String message() {
        Locator message = page.locator(".toast--done p");
        message.waitFor();
        return message.textContent();
    }

    /** Chooses the appearance that the system asks for. */
    Person prefer(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    Person resize(int width) {
        page.setViewportSize(width, HEIGHT);
        return this;
    }

    /** How many pixels of the page lie beside the window. */
    int overflow() {
        return (int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
    }

    /** What axe-core finds wrong on this page, one line a rule. */
    List<String> accessibilityViolations() {
        // What is still fading in has no colours that could be judged.
        page.evaluate("() => Promise.allSettled(document.getAnimations()"
                + ".filter(each => each.effect.getComputedTiming().endTime !== Infinity).map(each => each.finished))");
        // What is shown sealed runs no scripts, this one neither; only that it has a name can be judged from here.
        assertThat(
                        (List<?>)
                                page.evaluate(
                                        "() => [...document.querySelectorAll('iframe')].map(frame => { frame.remove(); return frame.title; })"))
                .allSatisfy(title -> assertThat(title.toString()).isNotBlank());
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(Person::line).toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget().toString())
                        .limit(3)
                        .collect(Collectors.joining(" "));
    }

    @Override
    public void close() {
        context.close();
        if (!complaints.isEmpty()) {
            throw new AssertionError("pages complained:\n" + String.join("\n", complaints));
        }
    }
}
