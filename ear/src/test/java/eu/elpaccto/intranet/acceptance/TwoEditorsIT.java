package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people, one record: the second one sees what the first one changed, decides, and never loses text. */
@ExtendWith(Product.class)
class TwoEditorsIT {

    private static final String FIRST = "Ximena Urquidi Balboa";

    private final String title = "Taller a cuatro manos " + UUID.randomUUID();
    private Person first;
    private Person second;
    private Person lead;
    private String address;

    @BeforeEach
    void logAnActivity(Running product) {
        first = product.person("es").signIn(People.STAFF);
        second = product.person("es").signIn(People.COLLEAGUE);
        lead = product.person("es").signIn(People.LEAD);
        first.write("/activities/new")
                .fill("title", title)
                .choose("countries", "Hondu")
                .select("type", "WORKSHOP")
                .fill("held", "4 mar 2021")
                .save();
        address = first.path();
    }

    @AfterEach
    void leave() {
        first.close();
        second.close();
        lead.close();
    }

    @Test
    void changes_of_different_fields_both_stand_and_the_second_editor_is_told() {
        DraftForm hers = edit(first);
        DraftForm his = edit(second);
        hers.fill("place", "Tegucigalpa").save();
        his.fill("description", "Dos días de trabajo.").save();

        assertThat(second.text(".toast--note")).contains(FIRST, "Lugar");
        assertThat(second.text()).contains("Tegucigalpa", "Dos días de trabajo.");
    }

    @Test
    void a_draft_that_is_saved_by_itself_takes_nothing_back_that_a_colleague_wrote() {
        DraftForm hers = edit(first);
        DraftForm his = edit(second);
        hers.untilSaved(() -> hers.fill("place", "Tegucigalpa").leave());
        his.untilSaved(() -> his.fill("description", "Dos días de trabajo.").leave());
        assertThat(second.text("[data-others]")).contains(FIRST, "Lugar");

        his.fill("participants", "38").save();
        assertThat(second.text()).contains("Tegucigalpa", "Dos días de trabajo.", "38");
    }

    @Test
    void what_was_not_understood_is_not_lost_to_a_colleague_either() {
        DraftForm his = edit(second);
        edit(first).fill("planned", "cuando se pueda").save();
        his.untilSaved(() -> his.fill("place", "Tegucigalpa").leave());
        his.save();

        assertThat(edit(first).value("planned")).isEqualTo("cuando se pueda");
    }

    @Test
    void of_two_texts_in_the_same_field_the_second_editor_chooses_field_by_field() {
        DraftForm hers = edit(first);
        DraftForm his = edit(second);
        hers.fill("place", "Tegucigalpa")
                .fill("description", "Texto de ella.")
                .fill("remark", "Nota de ella.")
                .save();
        his.fill("place", "San Pedro Sula").fill("description", "Texto de él.").fill("participants", "38");
        his.press("save");

        assertThat(second.text(".merge")).contains("Tegucigalpa", "San Pedro Sula", "Texto de ella.", "Texto de él.");
        assertThat(second.text(".merge .meta")).contains(FIRST).containsPattern("\\d{1,2}:\\d{2}");
        assertThat(second.text("[data-others]")).contains(FIRST, "Observación");
        assertThat(his.value("remark")).isEqualTo("Nota de ella.");
        assertThat(edit(first).value("place"))
                .as("as long as he has not decided")
                .isEqualTo("Tegucigalpa");
        his.keepMine("Lugar").takeTheirs("Descripción").save();

        assertThat(second.text())
                .contains("San Pedro Sula", "Texto de ella.", "38", "Nota de ella.")
                .doesNotContain("Tegucigalpa");
    }

    @Test
    void a_draft_that_is_saved_by_itself_decides_nothing_that_is_in_dispute() {
        DraftForm hers = edit(first);
        DraftForm his = edit(second);
        hers.fill("place", "Tegucigalpa").save();
        his.fill("place", "San Pedro Sula").leave();
        his.awaitState("disputed");
        assertThat(second.text("[data-save-state]")).contains(FIRST);

        his.press("save");
        his.takeTheirs("Lugar").leave();
        his.keepMine("Lugar").save();
        assertThat(second.text()).contains("San Pedro Sula");
    }

    @Test
    void an_approval_meanwhile_is_not_undone() {
        edit(first).submit();
        lead.review().read(title).approve();
        DraftForm his = edit(second);
        edit(first).fill("place", "Tegucigalpa").submit();
        lead.review().read(title).approve();

        his.fill("description", "Dos días de trabajo.").save();
        assertThat(second.text(".toast--note")).contains(FIRST, "Lugar");
        assertThat(edit(first).value("place")).isEqualTo("Tegucigalpa");
        assertThat(edit(first).value("description")).isEqualTo("Dos días de trabajo.");
    }

    @Test
    void a_reviewer_approves_only_what_they_have_read() {
        edit(first).submit();
        Inbox inbox = lead.review().read(title);
        first.press("Retirar de la revisión");
        first.message();
        edit(first).fill("place", "Tegucigalpa").submit();

        inbox.tryToApprove();
        assertThat(lead.text(".error-summary")).contains("Alguien");
        assertThat(lead.text(".reading")).contains("Tegucigalpa");
        inbox.approve();
        assertThat(first.open(address).text()).contains("Aprobada", "Tegucigalpa");
    }

    @Test
    void the_reason_a_reviewer_typed_survives_a_refusal() {
        edit(first).submit();
        Inbox inbox = lead.review().read(title);
        first.press("Retirar de la revisión");
        first.message();
        edit(first).fill("place", "Tegucigalpa").submit();

        inbox.tryToGiveBack("Falta decir quién convocó.");
        assertThat(lead.text(".error-summary")).contains("Alguien");
        assertThat(inbox.reason()).isEqualTo("Falta decir quién convocó.");
    }

    private DraftForm edit(Person person) {
        return person.write(address + "/edit");
    }
}
