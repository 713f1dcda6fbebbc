package eu.elpaccto.intranet.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody at a browser, in one language, doing what people do. */
final class Person implements AutoCloseable {

    private final String address;
    private final BrowserContext context;
    private final Page page;

    Person(Browser browser, String address, String language) {
        this.address = address;
        this.context = browser.newContext(new Browser.NewContextOptions().setLocale(language));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
    }

    Page page() {
        return page;
    }

    Person open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Signs in with the language of the browser chosen on the page. */
    Person signIn(String email, String language) {
        open("/login?lang=" + language);
        page.fill("input[name=email]", email);
        page.fill("input[name=password]", Product.PASSWORD);
        page.click("form[action$='/login'] button[type=submit]");
        page.waitForSelector("main h1");
        return this;
    }

    /** Types into a field of the auto-complete kind and takes the first suggestion. */
    Person choose(String field, String text) {
        page.click("[id='" + field + "_input']");
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(20));
        page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .first()
                .click();
        return this;
    }

    /** Types into a field of the auto-complete kind and reads what is suggested. */
    List<String> suggestions(String field, String text) {
        String query = field + "_query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        page.click("[id='" + field + "_input']");
        page.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains(query),
                () -> page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(20)));
        Locator panel = page.locator(".ui-autocomplete-panel:visible");
        panel.waitFor();
        return panel.locator(".ui-autocomplete-item").allTextContents();
    }

    Person press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    String heading() {
        return page.locator("main h1").textContent();
    }

    String text() {
        return page.locator("main").textContent();
    }

    /** What axe-core finds wrong on this page, one line a rule. */
    List<String> accessibilityViolations() {
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
    }
}
