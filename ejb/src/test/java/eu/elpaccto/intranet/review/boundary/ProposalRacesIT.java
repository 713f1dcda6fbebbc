package eu.elpaccto.intranet.review.boundary;

import static eu.elpaccto.intranet.review.ProposalKind.ACTIVITY;
import static eu.elpaccto.intranet.review.ProposalKind.NEWS;
import static eu.elpaccto.intranet.testing.Drafts.aPieceOfNews;
import static eu.elpaccto.intranet.testing.Drafts.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewStep;
import eu.elpaccto.intranet.review.ReviewStep.Deed;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.testing.Crowd;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Editor;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Outcome;
import eu.elpaccto.intranet.testing.Person;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever many do at the same moment, each thing happens once, and who comes too late is told so. */
@ExtendWith(ArquillianExtension.class)
class ProposalRacesIT {

    private static final int MANY = 100;

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @Inject
    private Crowd crowd;

    @Inject
    private Proposals proposals;

    @Inject
    private Activities activities;

    private ComponentCode component;
    private Person author;
    private Person lead;

    @BeforeEach
    void there_are_people() {
        component = office.component();
        author = office.staffOf(component);
        lead = office.leadOf(component);
    }

    @Test
    void a_hundred_first_saves_get_a_hundred_numbers() throws Exception {
        List<Outcome<String>> saved = many(() -> {
            Editor editor = desk.begin(ACTIVITY);
            return () -> editor.save(anActivity(component, "Saved at the same moment"))
                    .code();
        });

        assertThat(saved)
                .extracting(Outcome::result)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, MANY)
                        .mapToObj(number -> "%s-2021-EC-%03d".formatted(component, number))
                        .toList());
    }

    @Test
    void a_hundred_headlines_alike_get_a_hundred_addresses() throws Exception {
        String headline = "Titular " + office.word();
        List<Outcome<String>> saved = many(() -> {
            Editor editor = desk.begin(NEWS);
            return () -> editor.save(aPieceOfNews(component, headline)).code();
        });

        assertThat(saved).extracting(Outcome::result).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void the_same_form_sent_a_hundred_times_makes_one_record() throws Exception {
        UUID uuid = UUID.randomUUID();
        Draft draft = anActivity(component, "Sent a hundred times");
        List<Outcome<String>> saved = many(() -> () -> proposals
                .save(new Writing(ACTIVITY, uuid, null, 0, "{}", draft, "{}", "{}"))
                .code());

        assertThat(saved).extracting(Outcome::result).containsOnly(component + "-2021-EC-001");
    }

    @Test
    void a_hundred_first_changes_of_one_record_meet_in_one_revision() throws Exception {
        ActivityDetails details = anActivity(component, "Revised by everybody");
        String code = desk.approved(ACTIVITY, details, author, lead);
        List<Outcome<UUID>> written = many(() -> {
            Editor editor = author.does(() -> desk.revise(ACTIVITY, code));
            return () -> editor.write(details).uuid();
        });

        assertThat(written)
                .extracting(Outcome::result)
                .doesNotContainNull()
                .containsOnly(written.get(0).result());
    }

    @Test
    void a_hundred_readers_need_no_more_connections_than_there_are() throws Exception {
        String code = desk.approved(ACTIVITY, anActivity(component, "Read by everybody"), author, lead);
        List<Outcome<Integer>> read = many(() -> () ->
                proposals.history(ACTIVITY, code).get(0).proposal().steps().size());

        assertThat(read).extracting(Outcome::result).containsOnly(3);
    }

    @Test
    void of_two_approvals_one_counts() throws Exception {
        Person otherLead = office.leadOf(component);
        Editor editor = desk.begin(ACTIVITY);
        author.does(() -> editor.submit(anActivity(component, "Approved by two at once")));

        List<Outcome<Void>> approved =
                crowd.atOnce(List.of(approval(lead, ACTIVITY, editor), approval(otherLead, ACTIVITY, editor)));

        assertThat(approved).extracting(Outcome::isWell).containsExactlyInAnyOrder(true, false);
        assertThat(approved)
                .extracting(Outcome::thrown)
                .filteredOn(thrown -> thrown != null)
                .allSatisfy(thrown -> assertThat(thrown).isInstanceOf(DomainException.class));
        assertThat(author.does(() -> proposals.history(ACTIVITY, editor.code())))
                .singleElement()
                .satisfies(page -> assertThat(page.proposal().steps())
                        .extracting(ReviewStep::deed)
                        .containsOnlyOnce(Deed.APPROVED));
    }

    @Test
    void what_is_taken_back_at_the_moment_of_its_approval_is_one_or_the_other() throws Exception {
        Editor editor = desk.begin(ACTIVITY);
        author.does(() -> editor.submit(anActivity(component, "Taken back at the last moment")));

        List<Outcome<Void>> both = crowd.atOnce(List.of(
                approval(lead, ACTIVITY, editor),
                inTheNameOf(author, () -> proposals.takeBack(ACTIVITY, editor.uuid()))));

        assertThat(both).extracting(Outcome::isWell).containsExactlyInAnyOrder(true, false);
        assertThat(author.does(() -> activities.find(editor.code())).isPresent())
                .isEqualTo(both.get(0).isWell());
    }

    @Test
    void submitted_a_hundred_times_at_once_it_is_submitted_once() throws Exception {
        Editor editor = desk.begin(ACTIVITY);
        author.does(() -> editor.save(anActivity(component, "An impatient double click")));
        int seen = editor.version();

        List<Outcome<String>> submitted = many(() -> () -> proposals.submit(ACTIVITY, editor.uuid(), seen));

        assertThat(submitted).filteredOn(Outcome::isWell).hasSize(1);
        assertThat(submitted)
                .filteredOn(outcome -> !outcome.isWell())
                .allSatisfy(outcome -> assertThat(outcome.thrown()).hasMessage("shared.changedMeanwhile"));
    }

    private <T> List<Outcome<T>> many(Supplier<Callable<T>> deed) throws Exception {
        return crowd.atOnce(Stream.generate(deed)
                .limit(MANY)
                .<Callable<T>>map(each -> () -> author.does(each))
                .toList());
    }

    private Callable<Void> approval(Person reviewer, ProposalKind kind, Editor editor) {
        int seen = reviewer.does(() -> desk.dossier(kind, editor.uuid()))
                .proposal()
                .version();
        return inTheNameOf(reviewer, () -> proposals.approve(kind, editor.uuid(), seen));
    }

    private static Callable<Void> inTheNameOf(Person person, Person.Task work) {
        return () -> {
            person.does(work);
            return null;
        };
    }
}
