package eu.elpaccto.intranet.agenda.control;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.agenda.AgendaCode;
import eu.elpaccto.intranet.agenda.AgendaDetails;
import eu.elpaccto.intranet.agenda.AgendaEntry;
import eu.elpaccto.intranet.agenda.OtherTitle;
import eu.elpaccto.intranet.agenda.boundary.Agenda;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.boundary.Reviewed;
import eu.elpaccto.intranet.review.control.KnownCodes;
import eu.elpaccto.intranet.review.control.RunningNumbers;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.control.Typed;
import eu.elpaccto.intranet.user.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How agenda entries are reviewed: the code they get, and that approval announces them. */
@ApplicationScoped
public class ReviewedAgenda implements Reviewed<AgendaDetails> {

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private RunningNumbers numbers;

    @Inject
    private Agenda agenda;

    @Inject
    private Activities activities;

    @Inject
    private Networks networks;

    @Inject
    private AgendaRows rows;

    @Inject
    private KnownCodes known;

    @Override
    public ProposalKind kind() {
        return ProposalKind.AGENDA;
    }

    @Override
    public Class<AgendaDetails> draftType() {
        return AgendaDetails.class;
    }

    @Override
    public Optional<AgendaDetails> approved(String code, Actor actor) {
        return agenda.find(code).map(AgendaEntry::details);
    }

    /** The first free one for its time and title; what has no time yet gets the day of its first save. */
    @Override
    public String newCode(AgendaDetails draft, LocalDate today) {
        PartialPeriod when = draft.getWhen().isStated() ? draft.getWhen() : PartialPeriod.day(today);
        return numbers.firstFree(
                "AGENDA", nth -> AgendaCode.of(when, draft.getTitle(), nth).value());
    }

    /** What is written differently each time without being meant: spaces, line ends, order; a zone without a time. */
    @Override
    public AgendaDetails cleaned(AgendaDetails draft) {
        draft.setTitle(Typed.line(draft.getTitle()));
        draft.setOtherTitles(draft.getOtherTitles().stream()
                .filter(other -> other.language() != draft.getLanguage() && Typed.line(other.title()) != null)
                .map(other -> new OtherTitle(other.language(), Typed.line(other.title())))
                .collect(Collectors.toMap(OtherTitle::language, other -> other, (one, other) -> one, TreeMap::new))
                .values()
                .stream()
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        draft.setPlace(Typed.line(draft.getPlace()));
        draft.setDescription(Typed.text(draft.getDescription()));
        draft.setLink(Typed.line(draft.getLink()));
        if (draft.getStartsAt() == null && draft.getEndsAt() == null) {
            draft.setZone(null);
        }
        draft.setComponents(new TreeSet<>(draft.getComponents()));
        draft.setCountries(new TreeSet<>(draft.getCountries()));
        draft.setActivities(draft.getActivities().stream()
                .sorted(Comparator.comparing(ActivityCode::value))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        draft.setNetworks(new TreeSet<>(draft.getNetworks()));
        return draft;
    }

    /** Activities must be approved and visible to the author. */
    @Override
    public List<Problem> problems(AgendaDetails draft) {
        List<Problem> problems = new ArrayList<>(known.problems(Map.of(
                "responsible", Stream.ofNullable(draft.getResponsible()),
                "components", draft.getComponents().stream(),
                "countries", draft.getCountries().stream())));
        activities
                .unapproved(draft.getActivities())
                .map(code -> Problem.at("activities", "review.unknownCode", code.value()))
                .ifPresent(problems::add);
        networks.unknown(draft.getNetworks())
                .map(slug -> Problem.at("networks", "review.unknownCode", slug.value()))
                .ifPresent(problems::add);
        return problems;
    }

    @Override
    public void list(Proposal proposal, AgendaDetails draft) {
        rows.write(proposal, draft);
    }

    @Override
    public void unlist(String code) {
        rows.remove(code);
    }

    @Override
    public void approve(Proposal proposal, AgendaDetails draft, Actor reviewer, Instant at) {
        AgendaCode code = new AgendaCode(proposal.code());
        Optional<AgendaEntry> present = entities.createQuery(
                        "select e from AgendaEntry e where e.code = :code", AgendaEntry.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
        present.ifPresent(entry -> entry.revise(draft, reviewer.id(), at));
        AgendaEntry entry = present.orElseGet(() -> {
            AgendaEntry fresh = new AgendaEntry(code, proposal.uuid(), draft, reviewer.id(), at);
            entities.persist(fresh);
            return fresh;
        });
        rows.write(entry, proposal.authorIds());
    }
}
