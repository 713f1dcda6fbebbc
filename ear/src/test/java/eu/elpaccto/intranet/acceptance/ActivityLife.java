package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The steps of an activity's life, from the quick log to its approval. */
final class ActivityLife {

    private final Person staff;
    private final Person lead;
    private String title;
    private String code;

    private ActivityLife(Person staff, Person lead) {
        this.staff = staff;
        this.lead = lead;
    }

    static ActivityLife of(Person staff, Person lead) {
        return new ActivityLife(staff, lead);
    }

    /** Six facts on one short screen. */
    ActivityLife log(String title, String save) {
        this.title = title;
        staff.open("/activities/new");
        staff.page().fill("#title", title);
        staff.choose("countries", "Hondu");
        staff.page().selectOption("#type", "WORKSHOP");
        staff.page().fill("#held", "4 mar 2021");
        staff.page().fill("#participants", "38");
        staff.press(save);
        staff.page().waitForURL("**/activities/POL-2021-HN-*");
        assertThat(staff.heading()).isEqualTo(title);
        code = staff.page().url().replaceAll(".*/", "");
        return this;
    }

    ActivityLife submit(String button) {
        staff.open("/activities/" + code + "/edit").press(button);
        staff.page().waitForURL("**/activities/" + code);
        return this;
    }

    ActivityLife giveBack(String button, String reason) {
        select();
        lead.page()
                .locator("summary", new Page.LocatorOptions().setHasText(button))
                .click();
        lead.page().fill("#reason", reason);
        lead.page().click("button[value=return]");
        lead.page().waitForURL("**/reviews");
        assertThat(staff.open("/").text()).contains(title).contains(reason);
        return this;
    }

    ActivityLife complete(String place, String button) {
        staff.open("/activities/" + code + "/edit");
        staff.page().fill("#place", place);
        staff.press(button);
        staff.page().waitForURL("**/activities/" + code);
        return this;
    }

    ActivityLife approve(String button) {
        select();
        assertThat(lead.page().locator("ins").first().textContent()).contains("Tegucigalpa");
        lead.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        lead.page().waitForURL("**/reviews");
        return this;
    }

    private void select() {
        lead.open("/reviews");
        lead.page()
                .locator(".queue a", new Page.LocatorOptions().setHasText(title))
                .click();
        lead.page().waitForSelector("#r-title:has-text('" + title + "')");
    }
}
