package eu.elpaccto.intranet.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.review.ReviewStep.Deed;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.user.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTest {

    private static final UserId AUTHOR = new UserId(1);
    private static final UserId COLLEAGUE = new UserId(2);
    private static final UserId REVIEWER = new UserId(3);
    private static final Instant NOW = Instant.parse("2021-03-04T10:00:00Z");

    private static final Map<String, Consumer<Proposal>> DEEDS = Map.of(
            "write", proposal -> proposal.write(new NewsDetails(), null, "{}", "{}", AUTHOR, NOW),
            "submit", proposal -> proposal.submit(AUTHOR, NOW),
            "takeBack", proposal -> proposal.takeBack(AUTHOR, NOW),
            "giveBack", proposal -> proposal.giveBack("Falta la fuente.", REVIEWER, NOW),
            "approve", proposal -> proposal.approve(REVIEWER, NOW),
            "remark", proposal -> proposal.remark("title", "¿Fuente?", REVIEWER, NOW),
            "withdraw", proposal -> proposal.withdraw(AUTHOR, NOW));

    private static final Map<ReviewState, Set<String>> ALLOWED = Map.of(
            ReviewState.WRITING, Set.of("write", "submit", "withdraw"),
            ReviewState.WAITING, Set.of("takeBack", "giveBack", "approve", "remark", "withdraw"),
            ReviewState.RETURNED, Set.of("write", "submit", "withdraw"),
            ReviewState.APPROVED, Set.of(),
            ReviewState.WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource
    void in_each_state_only_what_makes_sense_is_done(ReviewState state) {
        DEEDS.forEach((name, deed) -> {
            Proposal proposal = in(state);
            int steps = proposal.steps().size();
            if (ALLOWED.get(state).contains(name)) {
                deed.accept(proposal);
            } else {
                assertThatThrownBy(() -> deed.accept(proposal))
                        .as(name + " when " + state)
                        .isInstanceOf(DomainException.class);
                assertThat(proposal.state()).isEqualTo(state);
                assertThat(proposal.steps()).hasSize(steps);
            }
        });
    }

    @Test
    void whoever_wrote_in_it_judges_nothing_of_it() {
        Proposal proposal = in(ReviewState.WRITING);
        proposal.write(new NewsDetails(), null, "{}", "{}", COLLEAGUE, NOW);
        proposal.submit(AUTHOR, NOW);
        for (UserId writer : List.of(AUTHOR, COLLEAGUE)) {
            assertThat(key(() -> proposal.approve(writer, NOW))).isEqualTo("review.refused.ownText");
            assertThat(key(() -> proposal.giveBack("No.", writer, NOW))).isEqualTo("review.refused.ownText");
            assertThat(key(() -> proposal.remark("title", "No.", writer, NOW))).isEqualTo("review.refused.ownText");
        }
        proposal.approve(REVIEWER, NOW);
        assertThat(proposal.state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void a_return_has_a_reason_and_keeps_what_was_judged() {
        Proposal proposal = in(ReviewState.WAITING);
        assertThat(key(() -> proposal.giveBack(null, REVIEWER, NOW))).isEqualTo("review.refused.noReason");
        assertThat(key(() -> proposal.giveBack(" \n", REVIEWER, NOW))).isEqualTo("review.refused.noReason");
        assertThat(key(() -> proposal.giveBack("x".repeat(4001), REVIEWER, NOW)))
                .isEqualTo("review.refused.tooLong");
        proposal.giveBack(" Falta la fuente.\n", REVIEWER, NOW);

        ReviewStep step = proposal.steps().get(proposal.steps().size() - 1);
        assertThat(step.deed()).isEqualTo(Deed.RETURNED);
        assertThat(step.by()).isEqualTo(REVIEWER);
        assertThat(step.reason()).isEqualTo("Falta la fuente.");
        assertThat(step.draft()).isEqualTo("{\"headline\":\"Uno\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no field", "a.b", "<b>", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"})
    void a_remark_is_at_a_field(String field) {
        Proposal proposal = in(ReviewState.WAITING);
        assertThat(key(() -> proposal.remark(field, "¿Fuente?", REVIEWER, NOW))).isEqualTo("review.refused.noField");
        assertThat(proposal.remarks()).isEmpty();
    }

    @Test
    void a_remark_says_something() {
        Proposal proposal = in(ReviewState.WAITING);
        assertThat(key(() -> proposal.remark("title", " ", REVIEWER, NOW))).isEqualTo("review.refused.noRemark");
        assertThat(key(() -> proposal.remark("title", "x".repeat(2001), REVIEWER, NOW)))
                .isEqualTo("review.refused.tooLong");
        proposal.remark("title", " ¿Fuente? ", REVIEWER, NOW);
        assertThat(proposal.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.field()).isEqualTo("title");
            assertThat(remark.text()).isEqualTo("¿Fuente?");
            assertThat(remark.by()).isEqualTo(REVIEWER);
        });
    }

    @Test
    void a_code_is_given_once() {
        Proposal proposal = in(ReviewState.WRITING);
        proposal.assignCode("2021-03-04-uno");
        assertThatThrownBy(() -> proposal.assignCode("2021-03-05-dos")).isInstanceOf(IllegalStateException.class);
        assertThat(proposal.code()).isEqualTo("2021-03-04-uno");
    }

    @Test
    void a_proposal_belongs_to_whom_its_draft_belongs_to() {
        Proposal proposal = in(ReviewState.WRITING);
        NewsDetails details = new NewsDetails();
        details.setHeadline("Dos");
        details.setResponsible(new ComponentCode("POL"));
        proposal.write(details, null, "{\"headline\":\"Dos\"}", "{\"date\":\"ayer\"}", COLLEAGUE, NOW.plusSeconds(60));
        assertThat(proposal.heading()).isEqualTo("Dos");
        assertThat(proposal.responsible()).isEqualTo(new ComponentCode("POL"));
        assertThat(proposal.raw()).isEqualTo("{\"date\":\"ayer\"}");
        assertThat(proposal.changedBy()).isEqualTo(COLLEAGUE);
        assertThat(proposal.changedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(proposal.authorIds()).containsExactlyInAnyOrder(1L, 2L);
    }

    private static Proposal in(ReviewState state) {
        Proposal proposal = new Proposal(UUID.randomUUID(), ProposalKind.NEWS, null, null, AUTHOR, NOW);
        proposal.write(new NewsDetails(), null, "{\"headline\":\"Uno\"}", "{}", AUTHOR, NOW);
        switch (state) {
            case WRITING -> {}
            case WAITING -> proposal.submit(AUTHOR, NOW);
            case RETURNED -> {
                proposal.submit(AUTHOR, NOW);
                proposal.giveBack("Falta la fuente.", REVIEWER, NOW);
            }
            case APPROVED -> {
                proposal.submit(AUTHOR, NOW);
                proposal.approve(REVIEWER, NOW);
            }
            case WITHDRAWN -> proposal.withdraw(AUTHOR, NOW);
        }
        assertThat(proposal.state()).isEqualTo(state);
        return proposal;
    }

    private static String key(ThrowingCallable deed) {
        DomainException refusal = catchThrowableOfType(DomainException.class, deed);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.key();
    }
}
