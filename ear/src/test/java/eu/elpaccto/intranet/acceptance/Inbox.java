package eu.elpaccto.intranet.acceptance;

import com.microsoft.playwright.Page;
import java.util.List;

/** The review inbox of a lead. */
final class Inbox {

    private final Person lead;

    Inbox(Person lead) {
        this.lead = lead;
    }

    /** Chooses what is called so among what waits. */
    Inbox read(String heading) {
        page().locator(".queue a", new Page.LocatorOptions().setHasText(heading))
                .click();
        page().waitForSelector("#r-title:has-text('" + heading + "')");
        return this;
    }

    /** The names of the fields that differ. */
    List<String> changedFields() {
        return page().locator(".diff tbody th").allInnerTexts().stream()
                .map(text -> text.lines().findFirst().orElse(""))
                .toList();
    }

    /** The words that are new. */
    List<String> newWords() {
        return page().locator(".diff ins").allInnerTexts();
    }

    Person approve() {
        tryToApprove();
        lead.message();
        return lead;
    }

    /** Presses the button, whatever comes of it. */
    void tryToApprove() {
        page().click("button[value=approve]");
    }

    Person giveBack(String reason) {
        tryToGiveBack(reason);
        lead.message();
        return lead;
    }

    void tryToGiveBack(String reason) {
        page().click(".return-form summary");
        page().fill("#reason", reason);
        page().click("button[value=return]");
    }

    /** What stands in the field for the reason. */
    String reason() {
        return page().inputValue("#reason");
    }

    private Page page() {
        return lead.page();
    }
}
