package eu.elpaccto.intranet.review.boundary;

import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.control.DraftJson;
import eu.elpaccto.intranet.review.control.ReviewedKinds;
import eu.elpaccto.intranet.review.control.ThreeWayMerge;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.JsonTrees;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.boundary.Access;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import eu.elpaccto.intranet.user.boundary.People;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What authors and reviewers do with unreviewed work of any kind: write, save, submit, take back, withdraw, remark,
 * return, approve. What one may not see does not exist: it is reported as missing.
 */
@Stateless
@RolesAllowed({"STAFF", "LEAD", "System"})
public class Proposals {

    /** Characters of a draft as JSON: several times the longest that its fields allow. */
    private static final int LONGEST = 300_000;

    /** Stands between two texts of one field that nobody understood. */
    private static final String BETWEEN_BOTH = " | ";

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private ReviewedKinds kinds;

    @Inject
    private DraftJson json;

    @Inject
    private Access access;

    @Inject
    private CurrentUser current;

    @Inject
    private People people;

    @Inject
    private Now now;

    @Inject
    private Validator validator;

    @Inject
    private Event<Recorded> recorded;

    @Inject
    private Event<Approved> approvals;

    /** A proposal that the actor may see, open or closed. */
    public Optional<Dossier> find(ProposalKind kind, UUID uuid) {
        return load(kind, uuid).filter(this::maySee).map(this::dossier);
    }

    /** The open proposal for a record, if there is one that the actor may see. */
    public Optional<Dossier> findOpen(ProposalKind kind, String code) {
        return loadOpen(kind, code, LockModeType.NONE).filter(this::maySee).map(this::dossier);
    }

    /** Whether the actor may propose changes to a record of which this is approved. */
    public boolean mayRevise(Draft approved) {
        return access.mayWrite(current.actor(), approved.componentsInvolved(), approved.countriesInvolved());
    }

    /**
     * Every proposal for a record that was approved, newest first: the record's history. Empty for whoever may not see the
     * record.
     */
    public List<Dossier> history(ProposalKind kind, String code) {
        if (kinds.of(kind).approved(code, current.actor()).isEmpty()) {
            return List.of();
        }
        return dossiers(approved(kind, code, 50));
    }

    private List<Proposal> approved(ProposalKind kind, String code, int most) {
        return entities.createQuery(
                        "select p from Proposal p where p.kind = :kind and p.code = :code and p.state = :state"
                                + " order by p.stateSince desc",
                        Proposal.class)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .setParameter("state", ReviewState.APPROVED)
                .setHint("eclipselink.batch", "p.authors")
                .setHint("eclipselink.batch", "p.steps")
                .setHint("eclipselink.batch", "p.remarks")
                .setHint("eclipselink.batch", "p.components")
                .setHint("eclipselink.batch", "p.countries")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(most)
                .getResultList();
    }

    /** Keeps what was written, however incomplete. Autosave calls this. */
    public Written write(Writing writing) {
        return keep(writing, false);
    }

    /**
     * Keeps what was written and gives new work its code.
     *
     * @throws DomainException if it lacks what a code is made of: a title and a responsible component; if none of its
     *     components is the actor's; or if it names what no list knows
     */
    public Written save(Writing writing) {
        return keep(writing, true);
    }

    private Written keep(Writing writing, boolean withCode) {
        Actor actor = current.actor();
        Instant at = now.instant();
        lock(writing.kind(), writing.code() == null ? writing.uuid() : writing.code());
        Reviewed<Draft> feature = kinds.of(writing.kind());
        Draft draft = feature.cleaned(writing.draft());
        Optional<Proposal> present = loadForChange(writing.kind(), writing.uuid());
        if (present.isEmpty() && writing.code() != null) {
            present = loadOpen(writing.kind(), writing.code(), LockModeType.PESSIMISTIC_WRITE);
        }
        Proposal proposal = present.orElseGet(() -> started(feature, writing, actor, at));
        if (present.isPresent() && !mayWrite(proposal, actor)) {
            throw new DomainException("shared.missing");
        }
        JsonObject mine = json.tree(json.write(draft));
        JsonObject theirs = json.tree(proposal.draft());
        JsonObject raw = json.tree(writing.raw());
        if (mine.toString().length() + raw.toString().length() > LONGEST) {
            throw new DomainException("review.tooLong");
        }
        ThreeWayMerge merge = new ThreeWayMerge(mine, List.of(), List.of());
        if (isChangedMeanwhile(present, writing, proposal)) {
            merge = ThreeWayMerge.of(json.tree(writing.baseline()), theirs, mine);
            raw = notUnderstood(json.tree(writing.rawBaseline()), json.tree(proposal.raw()), raw);
        }
        Proposal last = present.or(() ->
                        approved(writing.kind(), writing.code(), 1).stream().findFirst())
                .orElse(proposal);
        String lastBy = people.name(last.changedBy());
        if (!merge.disputed().isEmpty()) {
            return written(proposal, merge, lastBy, last.changedAt());
        }
        if (present.isEmpty()) {
            entities.persist(proposal);
        }
        boolean changed = present.isEmpty() || !merge.merged().equals(theirs) || !raw.equals(json.tree(proposal.raw()));
        if (changed) {
            draft = json.read(merge.merged().toString(), feature.draftType());
            Draft approved = proposal.isRevision() ? json.read(proposal.base(), feature.draftType()) : null;
            proposal.write(draft, approved, merge.merged().toString(), raw.toString(), actor.id(), at);
        }
        if (withCode && proposal.code() == null) {
            assignCode(feature, proposal, draft, actor, at);
            changed = true;
        }
        flush();
        if (changed && proposal.code() != null) {
            feature.changed(proposal, draft);
        }
        if (changed && withCode) {
            done("saved", proposal, present.isEmpty() ? null : theirs.toString(), proposal.draft());
        }
        return written(proposal, merge, lastBy, at);
    }

    /** What nobody understood is not lost either: of two such texts in one field both are kept, for a person to settle. */
    private static JsonObject notUnderstood(JsonObject was, JsonObject theirs, JsonObject mine) {
        ThreeWayMerge merge = ThreeWayMerge.of(was, theirs, mine);
        JsonObjectBuilder both = JsonTrees.object(merge.merged());
        for (String field : merge.disputed()) {
            String my = mine.getString(field, "");
            String their = theirs.getString(field, "");
            String before = BETWEEN_BOTH + was.getString(field, "");
            if (their.endsWith(before)) {
                their = their.substring(0, their.length() - before.length());
            }
            both.add(
                    field, my.isEmpty() || my.equals(their) ? their : their.isEmpty() ? my : their + BETWEEN_BOTH + my);
        }
        return both.build();
    }

    /** Somebody else saved the proposal, or an approval changed the record, since the editor was opened. */
    private static boolean isChangedMeanwhile(Optional<Proposal> present, Writing writing, Proposal proposal) {
        return present.isPresent() ? proposal.version() != writing.seenVersion() : proposal.isRevision();
    }

    private Proposal started(Reviewed<Draft> feature, Writing writing, Actor actor, Instant at) {
        String base = null;
        if (writing.code() != null) {
            Optional<Draft> approved = feature.approved(writing.code(), actor);
            approved.or(() -> feature.begun(writing.code(), actor))
                    .filter(this::mayRevise)
                    .orElseThrow(() -> new DomainException("shared.missing"));
            base = approved.map(json::write).orElse(null);
        }
        return new Proposal(writing.uuid(), writing.kind(), writing.code(), base, actor.id(), at);
    }

    /** A code stays for good: it is not made of what no list knows, nor taken from the numbers of others. */
    private void assignCode(Reviewed<Draft> feature, Proposal proposal, Draft draft, Actor actor, Instant at) {
        List<Problem> problems = new ArrayList<>();
        if (draft.heading() == null) {
            problems.add(Problem.at(feature.headingField(), "review.missing.heading"));
        }
        if (draft.responsibleComponent() == null) {
            problems.add(Problem.at("responsible", "review.missing.responsible"));
        } else if (!access.mayNumber(actor, draft.componentsInvolved())) {
            problems.add(Problem.at("responsible", "review.refused.scope"));
        }
        problems.addAll(feature.problems(draft));
        if (!problems.isEmpty()) {
            throw new DomainException(problems);
        }
        proposal.assignCode(feature.newCode(draft, LocalDate.ofInstant(at, actor.zone())));
    }

    private static Written written(Proposal proposal, ThreeWayMerge merge, String lastBy, Instant at) {
        return new Written(
                proposal.uuid(),
                proposal.code(),
                proposal.version(),
                proposal.draft(),
                proposal.raw(),
                merge.disputed(),
                merge.takenOver(),
                lastBy,
                at);
    }

    /**
     * Hands a complete draft to its reviewers.
     *
     * @param version the version the author saw
     * @throws DomainException naming every field that is missing or wrong, or because somebody changed it meanwhile
     */
    public String submit(ProposalKind kind, UUID uuid, int version) {
        lock(kind, uuid);
        Actor actor = current.actor();
        Instant at = now.instant();
        Proposal proposal = writable(loadForChange(kind, uuid), actor);
        demandVersion(proposal, version);
        Reviewed<Draft> feature = kinds.of(kind);
        Draft draft = json.read(proposal.draft(), feature.draftType());
        List<Problem> problems = problems(feature, draft, json.texts(proposal.raw()), actor, at);
        if (!problems.isEmpty()) {
            throw new DomainException(problems);
        }
        if (proposal.code() == null) {
            assignCode(feature, proposal, draft, actor, at);
        }
        proposal.submit(actor.id(), at);
        done("submitted", proposal, proposal.base(), proposal.draft());
        flush();
        feature.changed(proposal, draft);
        return proposal.code();
    }

    /**
     * What would keep a draft from being submitted now; empty when it is complete.
     *
     * @param notUnderstood what was typed and could not be understood, by field path
     */
    public List<Problem> problems(ProposalKind kind, Draft draft, Map<String, String> notUnderstood) {
        return problems(kinds.of(kind), draft, notUnderstood, current.actor(), now.instant());
    }

    private List<Problem> problems(
            Reviewed<Draft> feature, Draft draft, Map<String, String> notUnderstood, Actor actor, Instant at) {
        List<Problem> problems = new ArrayList<>();
        notUnderstood.forEach((field, typed) -> problems.add(Problem.at(field, "review.notUnderstood", typed)));
        validator.validate(draft).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(Proposals::problem)
                .forEach(problems::add);
        problems.addAll(draft.problems(LocalDate.ofInstant(at, actor.zone())));
        problems.addAll(feature.problems(draft));
        if (draft.responsibleComponent() != null
                && !access.mayWrite(actor, draft.componentsInvolved(), draft.countriesInvolved())) {
            problems.add(Problem.at("responsible", "review.refused.scope"));
        }
        Set<String> seen = new HashSet<>();
        return problems.stream()
                .filter(problem -> seen.add(Objects.toString(problem.field(), problem.key())))
                .toList();
    }

    private static Problem problem(ConstraintViolation<Draft> violation) {
        return Problem.at(violation.getPropertyPath().toString(), violation.getMessageTemplate());
    }

    /** The authors go on writing something that waits. */
    public void takeBack(ProposalKind kind, UUID uuid) {
        change(kind, uuid, (proposal, actor, at) -> {
            demandWriter(proposal, actor);
            proposal.takeBack(actor.id(), at);
            done("takenBack", proposal, null, null);
        });
    }

    /**
     * The authors give it up; what was written stays in the history.
     *
     * @param version the version the author saw
     * @throws DomainException if somebody changed it meanwhile
     */
    public void withdraw(ProposalKind kind, UUID uuid, int version) {
        change(kind, uuid, (proposal, actor, at) -> {
            demandWriter(proposal, actor);
            demandVersion(proposal, version);
            proposal.withdraw(actor.id(), at);
            done("withdrawn", proposal, proposal.draft(), null);
        });
    }

    /** A reviewer notes something at a field; the authors see it. */
    public void remark(ProposalKind kind, UUID uuid, String field, String text) {
        lock(kind, uuid);
        Actor actor = current.actor();
        Proposal proposal = loadReviewable(kind, uuid, actor);
        proposal.remark(field, text, actor.id(), now.instant());
        done("remarked", proposal, null, object(field, text));
        flush();
    }

    /**
     * The reviewer gives it back to its authors.
     *
     * @param version the version the reviewer saw
     * @throws DomainException if the reason is blank or it was changed meanwhile
     */
    public void giveBack(ProposalKind kind, UUID uuid, int version, String reason) {
        change(kind, uuid, (proposal, actor, at) -> {
            demandReviewer(proposal, actor);
            demandVersion(proposal, version);
            proposal.giveBack(reason, actor.id(), at);
            done("returned", proposal, null, object("reason", reason));
        });
    }

    /**
     * The reviewer approves it, and its record is created or revised.
     *
     * @param version the version the reviewer saw
     * @throws DomainException if it was changed meanwhile or the reviewer wrote in it
     */
    public void approve(ProposalKind kind, UUID uuid, int version) {
        lock(kind, uuid);
        Actor actor = current.actor();
        Instant at = now.instant();
        Proposal proposal = loadReviewable(kind, uuid, actor);
        demandVersion(proposal, version);
        Reviewed<Draft> feature = kinds.of(kind);
        proposal.approve(actor.id(), at);
        feature.approve(proposal, json.read(proposal.draft(), feature.draftType()), actor, at);
        done("approved", proposal, proposal.base(), proposal.draft());
        flush();
        approvals.fire(new Approved(kind, proposal.code()));
    }

    private interface Change {
        void apply(Proposal proposal, Actor actor, Instant at);
    }

    private void change(ProposalKind kind, UUID uuid, Change change) {
        lock(kind, uuid);
        Actor actor = current.actor();
        Proposal proposal =
                loadForChange(kind, uuid).filter(this::maySee).orElseThrow(() -> new DomainException("shared.missing"));
        change.apply(proposal, actor, now.instant());
        flush();
        if (proposal.code() != null) {
            Reviewed<Draft> feature = kinds.of(kind);
            feature.changed(proposal, json.read(proposal.draft(), feature.draftType()));
        }
    }

    /**
     * Whoever begins the same work at the same time waits for this one, to its end; once there is a row of it, the row is
     * locked besides.
     */
    private void lock(ProposalKind kind, Object item) {
        sql.lock(kind + "/" + item);
    }

    /** Of two who decide at once, the second learns that it is no longer as it was. */
    private void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new DomainException("shared.changedMeanwhile");
        }
    }

    private void done(String deed, Proposal proposal, String before, String after) {
        recorded.fire(new Recorded("review." + deed, subject(proposal), before, after));
    }

    private static String object(String name, String value) {
        return JsonTrees.object().add(name, value).build().toString();
    }

    private static String subject(Proposal proposal) {
        return proposal.kind() + "/" + (proposal.code() == null ? proposal.uuid() : proposal.code());
    }

    private Optional<Proposal> load(ProposalKind kind, UUID uuid) {
        return load(kind, uuid, LockModeType.NONE);
    }

    /** For a change; whoever else wants to change it waits until this transaction ends, and then sees what it did. */
    private Optional<Proposal> loadForChange(ProposalKind kind, UUID uuid) {
        return load(kind, uuid, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Proposal> load(ProposalKind kind, UUID uuid, LockModeType lock) {
        return entities.createQuery("select p from Proposal p where p.uuid = :uuid and p.kind = :kind", Proposal.class)
                .setParameter("uuid", uuid.toString())
                .setParameter("kind", kind)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private Optional<Proposal> loadOpen(ProposalKind kind, String code, LockModeType lock) {
        return entities.createQuery(
                        "select p from Proposal p where p.kind = :kind and p.code = :code and p.state in :open",
                        Proposal.class)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .setParameter("open", List.of(ReviewState.WRITING, ReviewState.WAITING, ReviewState.RETURNED))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private Proposal writable(Optional<Proposal> found, Actor actor) {
        return found.filter(proposal -> mayWrite(proposal, actor))
                .orElseThrow(() -> new DomainException("shared.missing"));
    }

    private Proposal loadReviewable(ProposalKind kind, UUID uuid, Actor actor) {
        Proposal proposal =
                loadForChange(kind, uuid).filter(this::maySee).orElseThrow(() -> new DomainException("shared.missing"));
        demandReviewer(proposal, actor);
        return proposal;
    }

    private boolean maySee(Proposal proposal) {
        Actor actor = current.actor();
        return mayWrite(proposal, actor) || access.mayReview(actor, proposal);
    }

    private boolean mayWrite(Proposal proposal, Actor actor) {
        return proposal.isAuthor(actor.id()) || access.mayWrite(actor, proposal.components(), proposal.countries());
    }

    private void demandWriter(Proposal proposal, Actor actor) {
        if (!mayWrite(proposal, actor)) {
            throw new DomainException("shared.missing");
        }
    }

    private void demandReviewer(Proposal proposal, Actor actor) {
        if (proposal.isAuthor(actor.id())) {
            throw new DomainException("review.refused.ownText");
        }
        if (proposal.state() != ReviewState.WAITING) {
            throw new DomainException("review.refused.notWaiting");
        }
        if (!access.mayReview(actor, proposal)) {
            throw new DomainException("shared.missing");
        }
    }

    private static void demandVersion(Proposal proposal, int version) {
        if (proposal.version() != version) {
            throw new DomainException("shared.changedMeanwhile");
        }
    }

    private Dossier dossier(Proposal proposal) {
        return dossiers(List.of(proposal)).get(0);
    }

    private List<Dossier> dossiers(List<Proposal> proposals) {
        Actor actor = current.actor();
        Map<Long, String> names =
                people.names(proposals.stream().flatMap(Proposals::mentioned).collect(Collectors.toSet()));
        return proposals.stream()
                .map(proposal -> new Dossier(
                        proposal,
                        names,
                        proposal.state() == ReviewState.WAITING ? access.reviewers(proposal) : List.of(),
                        mayWrite(proposal, actor),
                        proposal.state() == ReviewState.WAITING && access.mayReview(actor, proposal),
                        proposal.isAuthor(actor.id())))
                .toList();
    }

    private static Stream<Long> mentioned(Proposal proposal) {
        return Stream.of(
                        proposal.authorIds().stream(),
                        Stream.of(proposal.changedBy().value()),
                        proposal.steps().stream().map(step -> step.by().value()),
                        proposal.remarks().stream().map(remark -> remark.by().value()))
                .flatMap(Function.identity());
    }
}
