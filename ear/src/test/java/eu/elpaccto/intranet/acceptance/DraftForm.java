package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The form in which a person writes a draft of any kind. Fields are named by their ids. */
final class DraftForm {

    private final Person person;

    DraftForm(Person person) {
        this.person = person;
        page().waitForSelector("form[data-editor]");
    }

    DraftForm fill(String field, String text) {
        page().fill(id(field), text);
        return this;
    }

    DraftForm select(String field, String value) {
        page().selectOption(id(field), value);
        return this;
    }

    /** Types into a field of the auto-complete kind and takes the first suggestion. */
    DraftForm choose(String field, String text) {
        page().click(id(field + "_input"));
        page().keyboard().type(text, new Keyboard.TypeOptions().setDelay(20));
        page().locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .first()
                .click();
        return this;
    }

    /** Types into a field of the auto-complete kind and reads what is suggested. */
    List<String> suggestions(String field, String text) {
        String query = field + "_query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        page().click(id(field + "_input"));
        page().waitForResponse(
                        answer -> String.valueOf(answer.request().postData()).contains(query),
                        () -> page().keyboard().type(text, new Keyboard.TypeOptions().setDelay(20)));
        Locator panel = page().locator(".ui-autocomplete-panel:visible");
        panel.waitFor();
        return panel.locator(".ui-autocomplete-item").allTextContents();
    }

    /** Writes on at the end of a field. */
    DraftForm append(String field, String text) {
        return fill(field, value(field) + text);
    }

    /** Formats what is marked. */
    DraftForm format(String kind) {
        page().click("[data-format=" + kind + "]");
        return this;
    }

    /** Goes on to the next field. */
    DraftForm leave() {
        page().keyboard().press("Tab");
        return this;
    }

    String value(String field) {
        return page().inputValue(id(field));
    }

    /** What was chosen in a field of the auto-complete kind. */
    List<String> tokens(String field) {
        return page().locator(id(field) + " .ui-autocomplete-token").allInnerTexts();
    }

    /** Whether the page offers text back that the browser kept. */
    boolean isOffered() {
        page().waitForLoadState(LoadState.LOAD);
        return page().locator("[data-offer]").isVisible();
    }

    /** Takes the text back that the browser kept. */
    DraftForm restore() {
        page().click("[data-offer-restore]");
        return this;
    }

    /** Saves and looks at what was saved. */
    Person save() {
        return leaveBy("#save");
    }

    /** Hands it to the reviewers and looks at what was handed over. */
    Person submit() {
        return leaveBy("#submit");
    }

    /** Presses a button of the form, whatever comes of it. */
    void press(String button) {
        page().click(id(button));
    }

    /** Presses a button in haste, and counts how often the form is sent. */
    int pressTwice(String button) {
        List<Request> sent = new ArrayList<>();
        page().onRequest(request -> {
            if (request.isNavigationRequest() && "POST".equals(request.method())) {
                sent.add(request);
            }
        });
        page().locator(id(button)).evaluate("button => { button.click(); setTimeout(() => button.click(), 20); }");
        person.message();
        return sent.size();
    }

    /** What two impatient browsers would send at the same moment. */
    void sendTwiceAtOnce(String button) {
        page().locator("form[data-editor]")
                .evaluate(
                        "(form, button) => { const body = new URLSearchParams(new FormData(form)); body.set(button, button);"
                                + " const send = () => fetch(form.action, { method: 'POST', body });"
                                + " return Promise.all([send(), send()]); }",
                        button);
    }

    private Person leaveBy(String button) {
        page().click(button);
        person.message();
        return person;
    }

    /** Waits until the page says how it stands with saving. */
    void awaitState(String state) {
        page().waitForSelector("[data-save-state][data-state=" + state + "]");
    }

    /** In a field that is in dispute, one's own text is to stand. */
    DraftForm keepMine(String label) {
        return decide(label, false);
    }

    DraftForm takeTheirs(String label) {
        return decide(label, true);
    }

    private DraftForm decide(String label, boolean theirs) {
        page().locator(".merge tbody tr", new Page.LocatorOptions().setHasText(label))
                .locator("input[value=" + theirs + "]")
                .check();
        return this;
    }

    /** What is wrong with a field, as those learn it, too, who only hear the page. */
    String errorAt(String field) {
        String error = "#" + field + "-error";
        page().waitForSelector(error);
        assertThat(page().locator("[aria-describedby~=" + field + "-error]").count())
                .as("the error describes the field " + field)
                .isPositive();
        return page().innerText(error);
    }

    /** Waits until the page says this at a field about how it understood what is typed there. */
    DraftForm awaitEcho(String field, String text) {
        page().locator("#" + field + "-echo", new Page.LocatorOptions().setHasText(text))
                .waitFor();
        return this;
    }

    /** Does something that makes the page save by itself, and waits until it has. */
    DraftForm untilSaved(Runnable deed) {
        page().waitForResponse(DraftForm::isKept, deed);
        awaitState("saved");
        return this;
    }

    private static boolean isKept(Response response) {
        Request request = response.request();
        boolean echo = String.valueOf(request.postData()).contains("-echo");
        return "POST".equals(request.method()) && !echo && response.ok();
    }

    Person person() {
        return person;
    }

    private Page page() {
        return person.page();
    }

    private static String id(String field) {
        return "[id='" + field + "']";
    }
}
