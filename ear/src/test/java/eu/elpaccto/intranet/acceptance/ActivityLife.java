package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

/** The steps of an activity's life, from the quick log to a change of what was approved. */
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
    ActivityLife log(String title) {
        this.title = title;
        staff.write("/activities/new")
                .fill("title", title)
                .choose("countries", "Hondu")
                .select("type", "WORKSHOP")
                .fill("held", "4 mar 2021")
                .fill("participants", "38")
                .save();
        assertThat(staff.heading()).isEqualTo(title);
        code = staff.path().replaceAll(".*/", "");
        assertThat(code).startsWith("POL-2021-HN-");
        return this;
    }

    /** What is complete is handed in where it is read. */
    ActivityLife submit() {
        staff.open(address()).page().click("form[action='/reviews/submit'] button");
        staff.message();
        assertThat(staff.path()).isEqualTo(address());
        return this;
    }

    ActivityLife giveBack(String reason) {
        lead.review().read(title).giveBack(reason);
        assertThat(staff.open("/").text()).contains(title, reason);
        return this;
    }

    ActivityLife complete(String place) {
        DraftForm form = edit().fill("place", place);
        assertThat(form.value("title")).isEqualTo(title);
        form.submit();
        return this;
    }

    /** The lead sees what was added, and nothing that was there before. */
    ActivityLife approve(String added) {
        Inbox inbox = lead.review().read(title);
        assertThat(inbox.newWords()).containsExactly(added);
        inbox.approve();
        return this;
    }

    DraftForm edit() {
        return staff.write(address() + "/edit");
    }

    /** Where it is read. */
    String address() {
        return "/activities/" + code;
    }

    String code() {
        return code;
    }
}
