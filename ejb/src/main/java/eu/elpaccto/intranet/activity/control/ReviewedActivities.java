package eu.elpaccto.intranet.activity.control;

import eu.elpaccto.intranet.activity.Activity;
import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.CountryInvolvement;
import eu.elpaccto.intranet.activity.InstitutionInvolvement;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.boundary.Reviewed;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.user.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How activities are reviewed: the code they get, and what approval does. */
@ApplicationScoped
public class ReviewedActivities implements Reviewed<ActivityDetails> {

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Activities activities;

    @Inject
    private ActivityRows rows;

    @Inject
    private Lexicon lexicon;

    @Override
    public ProposalKind kind() {
        return ProposalKind.ACTIVITY;
    }

    @Override
    public Class<ActivityDetails> draftType() {
        return ActivityDetails.class;
    }

    @Override
    public Optional<ActivityDetails> approved(String code, Actor actor) {
        return activities.find(code).map(Activity::details);
    }

    @Override
    public String newCode(ActivityDetails draft, Instant at) {
        PartialPeriod when = draft.when();
        int year = when.isStated()
                ? when.from().getYear()
                : at.atZone(ZoneOffset.UTC).getYear();
        String prefix = ActivityCode.prefix(
                draft.getResponsible(),
                year,
                draft.countriesInvolved(),
                draft.getStatedCountries().isStated());
        int number = sql.value(
                        Integer.class,
                        "INSERT INTO running_number VALUES (:prefix, 1)"
                                + " ON CONFLICT (prefix) DO UPDATE SET last = running_number.last + 1 RETURNING last",
                        Map.of("prefix", prefix))
                .orElseThrow();
        return ActivityCode.of(prefix, number).value();
    }

    /** Codes come from a request and must be entries of their lists. */
    @Override
    public List<Problem> problems(ActivityDetails draft) {
        return Stream.of(
                        unknown("type", Stream.ofNullable(draft.getType())),
                        unknown("responsible", Stream.ofNullable(draft.getResponsible())),
                        unknown("components", draft.getComponents().stream()),
                        unknown("topics", draft.getTopics().stream()),
                        unknown("countries", draft.getCountries().stream().map(CountryInvolvement::country)),
                        unknown(
                                "institutions",
                                draft.getInstitutions().stream().map(InstitutionInvolvement::institution)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Problem> unknown(String field, Stream<? extends Code> codes) {
        return codes.filter(code -> lexicon.find(code).isEmpty())
                .findFirst()
                .map(code -> Problem.at(field, "review.unknownCode", code.value()));
    }

    @Override
    public void changed(Proposal proposal, ActivityDetails draft) {
        if (proposal.isRevision()) {
            return;
        }
        if (proposal.state() == ReviewState.WITHDRAWN) {
            rows.remove(proposal.code());
        } else {
            rows.write(proposal.code(), false, proposal.state(), draft, proposal.authorIds(), proposal.changedAt());
        }
    }

    @Override
    public void approve(Proposal proposal, ActivityDetails draft, Actor reviewer, Instant at) {
        ActivityCode code = new ActivityCode(proposal.code());
        Optional<Activity> present = entities.createQuery(
                        "select a from Activity a where a.code = :code", Activity.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
        if (present.isPresent()) {
            present.get().revise(draft, reviewer.id(), at);
        } else {
            entities.persist(new Activity(code, draft, reviewer.id(), at));
        }
        rows.write(code.value(), true, ReviewState.APPROVED, draft, proposal.authorIds(), at);
    }
}
