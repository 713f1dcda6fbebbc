package eu.elpaccto.intranet.review.boundary;

import static eu.elpaccto.intranet.review.ProposalKind.ACTIVITY;
import static eu.elpaccto.intranet.testing.Drafts.CHILE;
import static eu.elpaccto.intranet.testing.Drafts.ECUADOR;
import static eu.elpaccto.intranet.testing.Drafts.PERU;
import static eu.elpaccto.intranet.testing.Drafts.anActivity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.elpaccto.intranet.activity.Activity;
import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.CountryInvolvement;
import eu.elpaccto.intranet.activity.CountryRole;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ListedActivity;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.review.Remark;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.ReviewStep;
import eu.elpaccto.intranet.review.ReviewStep.Deed;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Editor;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The life of a proposal: written by one person or several, submitted, returned, approved, revised. Told with activities;
 * the mechanism is the same for every kind.
 */
@ExtendWith(ArquillianExtension.class)
class ProposalLifeIT {

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @Inject
    private Proposals proposals;

    @Inject
    private ReviewInbox inbox;

    @Inject
    private Activities activities;

    private ComponentCode component;
    private Person ana;
    private Person luis;
    private Person marta;

    /** Ana and Luis write for a component that Marta leads. */
    @BeforeEach
    void there_are_people() {
        component = office.component();
        ana = office.staffOf(component);
        luis = office.staffOf(component);
        marta = office.leadOf(component);
    }

    @Test
    void it_is_written_returned_with_a_reason_mended_and_approved() {
        Editor editor = desk.begin(ACTIVITY);

        // Ana saves; the activity gets its code, and nobody is asked for anything yet.
        ana.does(() -> editor.save(anActivity(component, "Taller sobre cibercrimen")));
        assertThat(editor.code()).isEqualTo(component + "-2021-EC-001");
        assertThat(ana.does(inbox::myDrafts))
                .extracting(ProposalRow::code, ProposalRow::state)
                .containsExactly(tuple(editor.code(), ReviewState.WRITING));
        assertThat(marta.does(inbox::waitingForMe)).isEmpty();

        // She submits; now it is Marta's turn.
        ana.does(() -> editor.submit());
        assertThat(ana.does(inbox::mineWaiting)).extracting(ProposalRow::code).containsExactly(editor.code());
        assertThat(ana.does(() -> desk.dossier(ACTIVITY, editor.uuid())).reviewers())
                .containsExactly(marta.name());
        assertThat(marta.does(inbox::waitingForMe))
                .extracting(ProposalRow::code, ProposalRow::heading, ProposalRow::author)
                .containsExactly(tuple(editor.code(), "Taller sobre cibercrimen", ana.name()));
        assertThat(marta.does(inbox::countWaitingForMe)).isEqualTo(1);

        // Marta notes something at a field and returns it, which takes a reason.
        marta.does(() -> proposals.remark(ACTIVITY, editor.uuid(), "participants", "¿Cuántas personas?"));
        assertThatThrownBy(() -> marta.does(() -> desk.giveBack(ACTIVITY, editor.uuid(), "  ")))
                .hasMessage("review.refused.noReason");
        marta.does(() -> desk.giveBack(ACTIVITY, editor.uuid(), "Faltan los participantes."));
        assertThat(marta.does(inbox::countWaitingForMe)).isZero();
        assertThat(ana.does(inbox::returnedToMe))
                .extracting(ProposalRow::code, ProposalRow::reason)
                .containsExactly(tuple(editor.code(), "Faltan los participantes."));
        assertThat(ana.does(() -> desk.dossier(ACTIVITY, editor.uuid()))
                        .proposal()
                        .remarks())
                .extracting(Remark::field, Remark::text)
                .containsExactly(tuple("participants", "¿Cuántas personas?"));

        // Nobody's record yet: there is a line in the log, and no approved activity.
        assertThat(ana.does(() -> activities.row(editor.code())).orElseThrow().approved())
                .isFalse();
        assertThat(ana.does(() -> activities.find(editor.code()))).isEmpty();

        // Mended and submitted again, it is approved, and everybody sees it.
        Editor again = ana.does(() -> desk.open(ACTIVITY, editor.uuid()));
        ActivityDetails mended = anActivity(component, "Taller sobre cibercrimen");
        mended.setDescription("Con 40 participantes.");
        ana.does(() -> again.submit(mended));
        marta.does(() -> desk.approve(ACTIVITY, editor.uuid()));

        Person stranger = office.staffOf(office.component());
        Activity record = stranger.does(() -> activities.find(editor.code())).orElseThrow();
        assertThat(stranger.does(() -> record.details().getDescription())).isEqualTo("Con 40 participantes.");
        assertThat(record.approvedBy()).isEqualTo(marta.id());
        assertThat(ana.does(() -> proposals.history(ACTIVITY, editor.code())))
                .singleElement()
                .satisfies(page -> assertThat(page.proposal().steps())
                        .extracting(ReviewStep::deed)
                        .containsExactly(Deed.STARTED, Deed.SUBMITTED, Deed.RETURNED, Deed.SUBMITTED, Deed.APPROVED));
    }

    @Test
    void a_revision_waits_while_the_approved_text_stays() {
        ActivityDetails first = anActivity(component, "Reunión de las fiscalías", ECUADOR, PERU, CHILE);
        first.setTopics(Set.of(new TopicCode("CORRUPTION"), new TopicCode("GENDER")));
        String code = desk.approved(ACTIVITY, first, ana, marta);

        // Luis changes everything that has an order or a part that can go.
        Editor editor = luis.does(() -> desk.revise(ACTIVITY, code));
        ActivityDetails changed = anActivity(component, "Segunda reunión de las fiscalías");
        changed.setCountries(new ArrayList<>(List.of(
                new CountryInvolvement(CHILE, CountryRole.HOST),
                new CountryInvolvement(ECUADOR, CountryRole.BENEFICIARY))));
        changed.setTopics(Set.of(new TopicCode("GENDER"), new TopicCode("CYBERCRIME")));
        luis.does(() -> editor.submit(changed));

        assertThat(details(code).getTitle()).isEqualTo("Reunión de las fiscalías");
        assertThat(line(code).title()).isEqualTo("Reunión de las fiscalías");
        assertThat(line(code).approved()).isTrue();
        assertThat(marta.does(inbox::waitingForMe))
                .extracting(ProposalRow::code, ProposalRow::revision)
                .containsExactly(tuple(code, true));

        marta.does(() -> desk.approve(ACTIVITY, editor.uuid()));

        assertThat(details(code))
                .usingRecursiveComparison()
                .ignoringCollectionOrderInFields("topics")
                .isEqualTo(changed);
        assertThat(line(code).title()).isEqualTo("Segunda reunión de las fiscalías");
        assertThat(ana.does(() -> proposals.history(ACTIVITY, code)))
                .extracting(page -> page.proposal().heading())
                .containsExactly("Segunda reunión de las fiscalías", "Reunión de las fiscalías");
    }

    @Test
    void nobody_approves_what_they_wrote_in() {
        Person both = office.leadOf(component);
        Editor editor = desk.begin(ACTIVITY);
        ana.does(() -> editor.save(anActivity(component, "Escrita por dos personas")));
        Editor theirs = both.does(() -> desk.open(ACTIVITY, editor.uuid()));
        both.does(() -> theirs.submit(anActivity(component, "Escrita por dos personas, y revisada")));

        assertThat(both.does(inbox::waitingForMe)).isEmpty();
        assertThatThrownBy(() -> both.does(() -> desk.approve(ACTIVITY, editor.uuid())))
                .isInstanceOf(DomainException.class)
                .hasMessage("review.refused.ownText");
        assertThatThrownBy(() -> both.does(() -> desk.giveBack(ACTIVITY, editor.uuid(), "No.")))
                .hasMessage("review.refused.ownText");
        assertThat(marta.does(inbox::countWaitingForMe)).isEqualTo(1);
    }

    @Test
    void who_leads_another_component_finds_nothing() {
        Person foreign = office.leadOf(office.component());
        Editor editor = desk.begin(ACTIVITY);
        ana.does(() -> editor.submit(anActivity(component, "Nicht für fremde Augen")));
        int version = editor.version() + 1;

        assertThat(foreign.does(() -> proposals.find(ACTIVITY, editor.uuid()))).isEmpty();
        assertThat(foreign.does(() -> proposals.findOpen(ACTIVITY, editor.code())))
                .isEmpty();
        assertMissing(() -> foreign.does(() -> proposals.approve(ACTIVITY, editor.uuid(), version)));
        assertMissing(() -> foreign.does(() -> proposals.giveBack(ACTIVITY, editor.uuid(), version, "No.")));
        assertMissing(() -> foreign.does(() -> proposals.remark(ACTIVITY, editor.uuid(), "title", "Hm.")));
        assertMissing(() -> foreign.does(() -> proposals.takeBack(ACTIVITY, editor.uuid())));
        assertMissing(() -> foreign.does(() -> proposals.withdraw(ACTIVITY, editor.uuid(), editor.version())));
        assertMissing(() -> foreign.does(() -> proposals.submit(ACTIVITY, editor.uuid(), version)));
        assertMissing(() -> foreign.does(() -> editor.write(anActivity(component, "Überschrieben"))));
        assertThat(marta.does(inbox::countWaitingForMe)).isEqualTo(1);
    }

    @Test
    void who_leads_another_component_revises_nothing_of_this_one() {
        Person foreign = office.leadOf(office.component());
        ActivityDetails details = anActivity(component, "Für alle zu lesen");
        String code = desk.approved(ACTIVITY, details, ana, marta);

        assertThat(foreign.does(() -> proposals.mayRevise(details))).isFalse();
        assertThat(luis.does(() -> proposals.mayRevise(details))).isTrue();
        Editor editor = foreign.does(() -> desk.revise(ACTIVITY, code));
        assertMissing(() -> foreign.does(() -> editor.write(anActivity(component, "Aber nicht zu ändern"))));
    }

    @Test
    void who_administers_neither_writes_nor_approves() {
        Person administrator = office.administrator();
        Editor editor = desk.begin(ACTIVITY);
        ana.does(() -> editor.submit(anActivity(component, "Nothing for administrators")));

        assertThatThrownBy(() -> administrator.does(() -> proposals.approve(ACTIVITY, editor.uuid(), 2)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> administrator.does(() -> desk.begin(ACTIVITY).write(new ActivityDetails())))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void what_two_people_change_in_different_fields_comes_together() {
        Editor first = desk.begin(ACTIVITY);
        ana.does(() -> first.save(anActivity(component, "Curso de formación")));
        Editor second = luis.does(() -> desk.open(ACTIVITY, first.uuid()));

        ActivityDetails withPlace = anActivity(component, "Curso de formación");
        withPlace.setPlace("Quito");
        ana.does(() -> first.write(withPlace));
        ActivityDetails withRemark = anActivity(component, "Curso de formación");
        withRemark.setRemark("Con traducción.");
        Written merged = luis.does(() -> second.write(withRemark));

        assertThat(merged.isKept()).isTrue();
        assertThat(merged.takenOver()).containsExactly("place");
        assertThat(merged.changedBy()).isEqualTo(ana.name());
        ActivityDetails now = ana.does(() -> desk.draft(ACTIVITY, first.uuid(), ActivityDetails.class));
        assertThat(now.getPlace()).isEqualTo("Quito");
        assertThat(now.getRemark()).isEqualTo("Con traducción.");
        assertThat(ana.does(() -> desk.dossier(ACTIVITY, first.uuid()))
                        .proposal()
                        .authorIds())
                .containsExactlyInAnyOrder(ana.id().value(), luis.id().value());
    }

    @Test
    void what_two_people_change_in_the_same_field_comes_back_to_the_second() {
        Editor first = desk.begin(ACTIVITY);
        ana.does(() -> first.save(anActivity(component, "Curso de formación")));
        Editor second = luis.does(() -> desk.open(ACTIVITY, first.uuid()));
        ana.does(() -> first.write(anActivity(component, "Curso de formación inicial")));

        ActivityDetails mine = anActivity(component, "Curso de formación continua");
        mine.setPlace("Lima");
        Written disputed = luis.does(() -> second.write(mine));

        assertThat(disputed.isKept()).isFalse();
        assertThat(disputed.disputed()).containsExactly("title");
        ActivityDetails now = ana.does(() -> desk.draft(ACTIVITY, first.uuid(), ActivityDetails.class));
        assertThat(now.getTitle()).isEqualTo("Curso de formación inicial");
        assertThat(now.getPlace())
                .as("nothing is kept while something is disputed")
                .isNull();

        Editor decided = luis.does(() -> desk.open(ACTIVITY, first.uuid()));
        assertThat(luis.does(() -> decided.write(mine)).isKept()).isTrue();
    }

    @Test
    void submitted_twice_it_waits_once() {
        Editor editor = desk.begin(ACTIVITY);
        ana.does(() -> editor.save(anActivity(component, "Double click")));
        ana.does(() -> editor.submit());

        assertThatThrownBy(() -> ana.does(() -> editor.submit())).hasMessage("shared.changedMeanwhile");
        assertThat(ana.does(() -> desk.dossier(ACTIVITY, editor.uuid()))
                        .proposal()
                        .steps())
                .extracting(ReviewStep::deed)
                .containsExactly(Deed.STARTED, Deed.SUBMITTED);
    }

    @Test
    void what_the_reviewer_did_not_see_is_not_approved() {
        Editor editor = desk.begin(ACTIVITY);
        ana.does(() -> editor.submit(anActivity(component, "As it was seen")));
        int seen = marta.does(() -> desk.dossier(ACTIVITY, editor.uuid()))
                .proposal()
                .version();
        ana.does(() -> proposals.takeBack(ACTIVITY, editor.uuid()));
        Editor again = ana.does(() -> desk.open(ACTIVITY, editor.uuid()));
        ana.does(() -> again.submit(anActivity(component, "As it was not seen")));

        assertThatThrownBy(() -> marta.does(() -> proposals.approve(ACTIVITY, editor.uuid(), seen)))
                .hasMessage("shared.changedMeanwhile");
    }

    @Test
    void taken_back_it_is_written_on_and_nobody_waits_for_it() {
        Editor editor = desk.begin(ACTIVITY);
        ana.does(() -> editor.submit(anActivity(component, "Sent too early")));
        assertThatThrownBy(() -> ana.does(() -> editor.write(anActivity(component, "Sent too early, changed"))))
                .hasMessage("review.refused.notWritable");

        ana.does(() -> proposals.takeBack(ACTIVITY, editor.uuid()));

        assertThat(marta.does(inbox::waitingForMe)).isEmpty();
        Editor again = ana.does(() -> desk.open(ACTIVITY, editor.uuid()));
        assertThat(ana.does(() -> again.write(anActivity(component, "Now complete")))
                        .isKept())
                .isTrue();
    }

    @Test
    void of_two_texts_that_nobody_understands_neither_is_lost() {
        Editor first = desk.begin(ACTIVITY);
        ActivityDetails details = anActivity(component, "Written by two");
        ana.does(() -> first.save(details));
        Editor second = luis.does(() -> desk.open(ACTIVITY, first.uuid()));

        ana.does(() -> first.write(details, "{\"held\":\"cuando se pueda\"}"));
        luis.does(() -> second.write(details, "{\"held\":\"pronto\"}"));

        assertThat(ana.does(() -> desk.dossier(ACTIVITY, first.uuid()))
                        .proposal()
                        .raw())
                .contains("cuando se pueda | pronto");
    }

    @Test
    void nobody_gives_up_what_somebody_else_wrote_meanwhile() {
        Editor first = desk.begin(ACTIVITY);
        ana.does(() -> first.save(anActivity(component, "Begun by one")));
        Editor second = luis.does(() -> desk.open(ACTIVITY, first.uuid()));
        luis.does(() -> second.save(anActivity(component, "Gone on by another")));

        assertThatThrownBy(() -> ana.does(() -> proposals.withdraw(ACTIVITY, first.uuid(), first.version())))
                .isInstanceOf(DomainException.class)
                .hasMessage("shared.changedMeanwhile");
        assertThat(ana.does(() -> desk.draft(ACTIVITY, first.uuid(), ActivityDetails.class))
                        .getTitle())
                .isEqualTo("Gone on by another");
    }

    @Test
    void withdrawn_it_leaves_every_list_and_makes_room_for_another() {
        String code = desk.approved(ACTIVITY, anActivity(component, "Stays as approved"), ana, marta);
        Editor revision = ana.does(() -> desk.revise(ACTIVITY, code));
        ana.does(() -> revision.submit(anActivity(component, "Given up")));
        Editor fresh = desk.begin(ACTIVITY);
        ana.does(() -> fresh.save(anActivity(component, "Never happened")));

        ana.does(() -> desk.withdraw(ACTIVITY, revision.uuid()));
        ana.does(() -> desk.withdraw(ACTIVITY, fresh.uuid()));

        assertThat(ana.does(inbox::myDrafts)).isEmpty();
        assertThat(ana.does(inbox::mineWaiting)).isEmpty();
        assertThat(ana.does(() -> activities.row(fresh.code()))).isEmpty();
        assertThat(line(code).title()).isEqualTo("Stays as approved");
        Editor another = luis.does(() -> desk.revise(ACTIVITY, code));
        assertThat(luis.does(() -> another.write(anActivity(component, "Tried again")))
                        .isKept())
                .isTrue();
    }

    @Test
    void autosave_keeps_a_draft_however_incomplete() {
        Editor editor = desk.begin(ACTIVITY);
        ActivityDetails scrap = new ActivityDetails();
        scrap.setPlace("Bogotá");
        ana.does(() -> editor.write(scrap));

        assertThat(editor.code()).isNull();
        assertThat(ana.does(() -> desk.draft(ACTIVITY, editor.uuid(), ActivityDetails.class))
                        .getPlace())
                .isEqualTo("Bogotá");
        assertThat(ana.does(inbox::myDrafts)).extracting(ProposalRow::uuid).containsExactly(editor.uuid());
        assertThatThrownBy(() -> ana.does(() -> editor.save(scrap)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .containsExactly("title", "responsible"));
        assertThat(luis.does(() -> proposals.find(ACTIVITY, editor.uuid())))
                .as("a draft without a component is its author's alone")
                .isEmpty();
    }

    @Test
    void submitting_names_every_field_that_is_missing() {
        Editor editor = desk.begin(ACTIVITY);
        ActivityDetails scrap = new ActivityDetails();
        scrap.setSourceLink("javascript:alert(1)");
        ana.does(() -> editor.write(scrap));

        assertThatThrownBy(() -> ana.does(() -> editor.submit()))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .containsExactlyInAnyOrder(
                                "title", "type", "responsible", "sourceLink", "held", "countries", "components"));
    }

    @Test
    void what_was_typed_and_not_understood_is_kept_and_hinders_submission() {
        Editor editor = desk.begin(ACTIVITY);
        ana.does(() -> editor.write(anActivity(component, "With a strange date"), "{\"held\":\"towards Easter\"}"));

        assertThat(ana.does(() -> desk.dossier(ACTIVITY, editor.uuid()))
                        .proposal()
                        .raw())
                .contains("towards Easter");
        assertThatThrownBy(() -> ana.does(() -> editor.submit()))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.problems())
                        .containsExactly(Problem.at("held", "review.notUnderstood", "towards Easter")));

        ana.does(() -> editor.write(anActivity(component, "With a strange date"), "{}"));
        ana.does(() -> editor.submit());
    }

    @Test
    void the_same_new_work_sent_twice_makes_one_record() {
        ActivityDetails details = anActivity(component, "Sent twice");
        Editor editor = desk.begin(ACTIVITY);
        Writing sent = new Writing(ACTIVITY, editor.uuid(), null, 0, "{}", details, "{}", "{}");

        Written first = ana.does(() -> proposals.save(sent));
        Written second = ana.does(() -> proposals.save(sent));

        assertThat(second.code()).isEqualTo(first.code());
        assertThat(second.isKept()).isTrue();
        assertThat(ana.does(inbox::myDrafts)).hasSize(1);
    }

    @Test
    void a_second_revision_of_a_record_joins_the_first() {
        String code = desk.approved(ACTIVITY, anActivity(component, "Revised by two"), ana, marta);
        Editor first = ana.does(() -> desk.revise(ACTIVITY, code));
        Editor second = luis.does(() -> desk.revise(ACTIVITY, code));
        ActivityDetails withPlace = anActivity(component, "Revised by two");
        withPlace.setPlace("Quito");
        ana.does(() -> first.write(withPlace));
        ActivityDetails withRemark = anActivity(component, "Revised by two");
        withRemark.setRemark("Con traducción.");
        luis.does(() -> second.write(withRemark));

        assertThat(second.uuid()).isEqualTo(first.uuid());
        ActivityDetails now = ana.does(() -> desk.draft(ACTIVITY, first.uuid(), ActivityDetails.class));
        assertThat(now.getPlace()).isEqualTo("Quito");
        assertThat(now.getRemark()).isEqualTo("Con traducción.");
    }

    @Test
    void a_deputy_reviews_only_where_no_lead_may() {
        Person deputy = office.deputyOf(component);
        Editor byStaff = desk.begin(ACTIVITY);
        ana.does(() -> byStaff.submit(anActivity(component, "Marta may review this")));
        Editor byLead = desk.begin(ACTIVITY);
        marta.does(() -> byLead.submit(anActivity(component, "Marta wrote this herself")));

        assertThat(deputy.does(inbox::waitingForMe))
                .extracting(ProposalRow::code)
                .containsExactly(byLead.code());
        assertThat(marta.does(() -> desk.dossier(ACTIVITY, byLead.uuid())).reviewers())
                .containsExactly(deputy.name());
        assertMissing(() -> deputy.does(() -> desk.approve(ACTIVITY, byStaff.uuid())));
        deputy.does(() -> desk.approve(ACTIVITY, byLead.uuid()));
    }

    @Test
    void where_nobody_may_review_it_waits_and_says_so() {
        Editor editor = desk.begin(ACTIVITY);
        marta.does(() -> editor.submit(anActivity(component, "By the only lead")));

        assertThat(marta.does(() -> desk.dossier(ACTIVITY, editor.uuid())).reviewers())
                .isEmpty();
        assertThat(marta.does(inbox::mineWaiting)).extracting(ProposalRow::code).containsExactly(editor.code());
    }

    private ActivityDetails details(String code) {
        return ana.does(() -> activities.find(code).orElseThrow().details());
    }

    private ListedActivity line(String code) {
        return ana.does(() -> activities.row(code)).orElseThrow();
    }

    private static void assertMissing(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(DomainException.class).hasMessage("shared.missing");
    }
}
