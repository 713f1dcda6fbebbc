package eu.elpaccto.intranet.review.boundary;

import static eu.elpaccto.intranet.review.ProposalKind.ACTIVITY;
import static eu.elpaccto.intranet.review.ProposalKind.NEWS;
import static eu.elpaccto.intranet.testing.Drafts.CHILE;
import static eu.elpaccto.intranet.testing.Drafts.ECUADOR;
import static eu.elpaccto.intranet.testing.Drafts.PERU;
import static eu.elpaccto.intranet.testing.Drafts.aPieceOfNews;
import static eu.elpaccto.intranet.testing.Drafts.anActivity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Editor;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody's inbox holds what is theirs to do, and the number on it is what is in it. */
@ExtendWith(ArquillianExtension.class)
class ReviewInboxIT {

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @Inject
    private ReviewInbox inbox;

    private ComponentCode component;
    private Person author;

    @BeforeEach
    void there_is_an_author() {
        component = office.component();
        author = office.staffOf(component);
    }

    @Test
    void leads_find_what_waits_for_their_component_of_every_kind_the_oldest_first() {
        Person lead = office.leadOf(component);
        String activity = submitted(ACTIVITY, anActivity(component, "Primero la actividad"));
        String news = submitted(NEWS, aPieceOfNews(component, "Después la noticia"));

        assertThat(waitingFor(lead)).containsExactly(activity, news);
    }

    @Test
    void nobody_else_finds_it() {
        submitted(ACTIVITY, anActivity(component, "Solo para su componente"));

        assertThat(waitingFor(author)).isEmpty();
        assertThat(waitingFor(office.staffOf(component))).isEmpty();
        assertThat(waitingFor(office.leadOf(office.component()))).isEmpty();
    }

    @Test
    void who_leads_for_some_countries_finds_the_work_of_these() {
        Person forEcuador = office.leadOf(component, ECUADOR);
        Person forPeruAndChile = office.leadOf(component, PERU, CHILE);
        String inEcuador = submitted(ACTIVITY, anActivity(component, "Only in Ecuador", ECUADOR));
        String inBoth = submitted(ACTIVITY, anActivity(component, "In Ecuador and in Peru", ECUADOR, PERU));
        String inChile = submitted(ACTIVITY, anActivity(component, "Only in Chile", CHILE));

        assertThat(waitingFor(forEcuador)).containsExactly(inEcuador, inBoth);
        assertThat(waitingFor(forPeruAndChile)).containsExactly(inBoth, inChile);
    }

    @Test
    void a_component_that_merely_takes_part_does_not_review() {
        ComponentCode other = office.component();
        Person otherLead = office.leadOf(other);
        var shared = anActivity(component, "Done by two components");
        shared.getComponents().add(other);
        submitted(ACTIVITY, shared);

        assertThat(waitingFor(otherLead)).isEmpty();
    }

    @Test
    void a_deputy_for_some_countries_steps_in_where_no_lead_for_these_may() {
        office.leadOf(component, PERU);
        Person deputy = office.deputyOf(component, ECUADOR, PERU);
        String inEcuador = submitted(ACTIVITY, anActivity(component, "Nobody leads this", ECUADOR));
        submitted(ACTIVITY, anActivity(component, "Somebody leads this", PERU));

        assertThat(waitingFor(deputy)).containsExactly(inEcuador);
    }

    @Test
    void nobody_is_asked_to_judge_what_they_wrote() {
        Person lead = office.leadOf(component);
        Person otherLead = office.leadOf(component);
        Editor editor = desk.begin(ACTIVITY);
        lead.does(() -> editor.submit(anActivity(component, "Written by a lead")));

        assertThat(waitingFor(lead)).isEmpty();
        assertThat(waitingFor(otherLead)).hasSize(1);
        assertThat(lead.does(() -> desk.dossier(ACTIVITY, editor.uuid())).mayReview())
                .isFalse();
        assertThat(otherLead.does(() -> desk.dossier(ACTIVITY, editor.uuid())).mayReview())
                .isTrue();
    }

    @Test
    void nobody_takes_a_record_from_another_component_unseen() {
        Person lead = office.leadOf(component);
        ComponentCode other = office.component();
        Person otherAuthor = office.staffOf(other);
        Person otherLead = office.leadOf(other);
        var shared = anActivity(component, "Done by two components");
        shared.getComponents().add(other);
        String code = desk.approved(ACTIVITY, shared, author, lead);
        var taken = anActivity(other, "Done by one of them, it says");
        Editor editor = otherAuthor.does(() -> desk.revise(ACTIVITY, code));
        otherAuthor.does(() -> editor.submit(taken));

        assertThat(waitingFor(lead)).containsExactly(code);
        assertThat(waitingFor(otherLead)).isEmpty();
        assertThatThrownBy(() -> otherLead.does(() -> desk.approve(ACTIVITY, editor.uuid())))
                .isInstanceOf(DomainException.class)
                .hasMessage("shared.missing");
        lead.does(() -> desk.approve(ACTIVITY, editor.uuid()));
    }

    /** The codes of what waits for somebody; that their number is right is taken for granted nowhere else. */
    private List<String> waitingFor(Person person) {
        List<String> codes =
                person.does(inbox::waitingForMe).stream().map(ProposalRow::code).toList();
        assertThat(person.does(inbox::countWaitingForMe)).isEqualTo(codes.size());
        return codes;
    }

    private String submitted(ProposalKind kind, Draft draft) {
        Editor editor = desk.begin(kind);
        return author.does(() -> editor.submit(draft));
    }
}
