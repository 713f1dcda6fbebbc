package eu.elpaccto.intranet.activity.control;

import eu.elpaccto.intranet.activity.Activity;
import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.CountryInvolvement;
import eu.elpaccto.intranet.activity.InstitutionInvolvement;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.boundary.Reviewed;
import eu.elpaccto.intranet.review.control.KnownCodes;
import eu.elpaccto.intranet.review.control.RunningNumbers;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.user.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How activities are reviewed: the code they get, and what approval does. */
@ApplicationScoped
public class ReviewedActivities implements Reviewed<ActivityDetails> {

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private RunningNumbers numbers;

    @Inject
    private Activities activities;

    @Inject
    private ActivityRows rows;

    @Inject
    private KnownCodes known;

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
    public String newCode(ActivityDetails draft, LocalDate today) {
        PartialPeriod when = draft.when();
        int year = (when.isStated() ? when.from() : today).getYear();
        String prefix = ActivityCode.prefix(
                draft.getResponsible(),
                year,
                draft.countriesInvolved(),
                draft.getStatedCountries().isStated());
        return ActivityCode.of(prefix, numbers.next(prefix)).value();
    }

    /** Sets in one order: a form sent as it came changes nothing. */
    @Override
    public ActivityDetails cleaned(ActivityDetails draft) {
        draft.setComponents(new TreeSet<>(draft.getComponents()));
        draft.setTopics(new TreeSet<>(draft.getTopics()));
        return draft;
    }

    @Override
    public List<Problem> problems(ActivityDetails draft) {
        return known.problems(Map.of(
                "type", Stream.ofNullable(draft.getType()),
                "responsible", Stream.ofNullable(draft.getResponsible()),
                "components", draft.getComponents().stream(),
                "topics", draft.getTopics().stream(),
                "countries", draft.getCountries().stream().map(CountryInvolvement::country),
                "institutions", draft.getInstitutions().stream().map(InstitutionInvolvement::institution)));
    }

    @Override
    public void list(Proposal proposal, ActivityDetails draft) {
        rows.write(proposal.code(), false, proposal.state(), draft, proposal.authorIds(), proposal.changedAt());
    }

    @Override
    public void unlist(String code) {
        rows.remove(code);
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
