package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.boundary.Dossier;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.boundary.Reviewed;
import eu.elpaccto.intranet.review.boundary.Writing;
import eu.elpaccto.intranet.review.boundary.Written;
import eu.elpaccto.intranet.review.control.DraftJson;
import eu.elpaccto.intranet.review.control.ReviewedKinds;
import eu.elpaccto.intranet.review.view.DifferenceRow.RemarkLine;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.control.JsonTrees;
import eu.elpaccto.intranet.shared.view.Errors;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;

/**
 * The editor of any reviewed draft: loads it, saves it by itself, merges what somebody else wrote meanwhile, and submits
 * it. A feature's editor adds only how its fields are read and shown.
 *
 * @param <D> everything a person edits
 */
public abstract class ProposalEditor<D extends Draft> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TOO_LONG = "review.tooLong";
    private static final String TAKEN_OVER = "review.merge.takenOver";

    @Inject
    private Proposals proposals;

    @Inject
    private ReviewedKinds kinds;

    @Inject
    private DraftJson json;

    @Inject
    private Errors errors;

    @Inject
    private CurrentUser current;

    @Inject
    private FactSheet facts;

    @Inject
    private ReviewLinks links;

    @Inject
    private Toasts toasts;

    @Inject
    private Messages messages;

    private final ProposalKind kind;
    private String key;
    private UUID uuid;
    private String code;
    private int version;
    private String baseline = "{}";
    private Map<String, String> raw = new LinkedHashMap<>();
    private ReviewState state = ReviewState.WRITING;
    private Instant savedAt;
    private boolean revision;
    private HashMap<String, List<RemarkLine>> remarks = new HashMap<>();
    private String returnReason;
    private ArrayList<MergeChoice> disputed = new ArrayList<>();
    private String theirs;
    private ArrayList<String> takenOver = new ArrayList<>();
    private String takenOverFrom;

    private transient D draft;

    protected ProposalEditor(ProposalKind kind) {
        this.kind = kind;
    }

    /** Opens new work, for those who write. Nothing is stored before something is written. */
    protected void begin(D fresh) {
        if (current.actor().components().isEmpty()) {
            throw new Missing();
        }
        uuid = UUID.randomUUID();
        draft = fresh;
        baseline = json.write(fresh);
        begun(uuid.toString());
    }

    /** Opens new work again that has no code yet. */
    protected void resume(String uuidText) {
        try {
            open(proposals.find(kind, UUID.fromString(uuidText)).orElseThrow(Missing::new));
        } catch (IllegalArgumentException e) {
            throw new Missing();
        }
    }

    /** Opens a record: its open proposal, else what is approved, else what a record of this code begins with. */
    protected void edit(String recordCode) {
        Dossier present = proposals.findOpen(kind, recordCode).orElse(null);
        if (present != null) {
            open(present);
            return;
        }
        Reviewed<Draft> feature = kinds.of(kind);
        Optional<Draft> approved = feature.approved(recordCode, current.actor());
        Draft start = approved.or(() -> feature.begun(recordCode, current.actor()))
                .filter(proposals::mayRevise)
                .orElseThrow(Missing::new);
        uuid = UUID.randomUUID();
        code = recordCode;
        revision = approved.isPresent();
        baseline = json.write(start);
        draft = read(baseline);
        begun(code);
    }

    private void open(Dossier dossier) {
        Proposal proposal = dossier.proposal();
        if (!dossier.mayWrite()) {
            throw new Missing();
        }
        uuid = proposal.uuid();
        code = proposal.code();
        version = proposal.version();
        baseline = proposal.draft();
        state = proposal.state();
        revision = proposal.isRevision();
        savedAt = proposal.changedAt();
        raw = json.texts(proposal.raw());
        draft = read(baseline);
        remarks = new HashMap<>();
        proposal.remarks().forEach(remark -> remarks.computeIfAbsent(remark.field(), field -> new ArrayList<>())
                .add(new RemarkLine(remark.text(), dossier.name(remark.by()), remark.at())));
        returnReason = proposal.state() == ReviewState.RETURNED && Differences.lastReturn(proposal) != null
                ? Differences.lastReturn(proposal).reason()
                : null;
        begun(code == null ? uuid.toString() : code);
    }

    private void begun(String name) {
        key = kind + "/" + name;
        show(draft, raw);
    }

    /**
     * Puts the draft into whatever the form's fields are bound to.
     *
     * @param notUnderstood what was typed and not understood, by field path; shown instead of a value
     */
    protected abstract void show(D draft, Map<String, String> notUnderstood);

    /**
     * Takes the form's fields over into the draft.
     *
     * @param notUnderstood to be filled, by field path, with what was typed and cannot be understood
     */
    protected abstract void collect(D draft, Map<String, String> notUnderstood);

    /**
     * Called by the browser when a field is left and every 20 s while something changed. The page stays as it is, so what
     * somebody else wrote meanwhile is merged into the draft and told, and what is in dispute waits for the next save.
     */
    public void autosave() {
        if (!disputed.isEmpty()) {
            return;
        }
        Map<String, String> notUnderstood = new LinkedHashMap<>();
        D mine = collected(notUnderstood);
        Written written;
        try {
            written = proposals.write(writing(mine, notUnderstood));
        } catch (DomainException e) {
            if (!e.key().equals(TOO_LONG)) {
                throw e;
            }
            // An answer without a time says that it was not saved; whoever presses a button is told why.
            return;
        }
        if (!written.isKept()) {
            answer("disputed", written.changedBy());
            return;
        }
        uuid = written.uuid();
        code = written.code();
        savedAt = written.at();
        if (isAsShown(written, notUnderstood)) {
            version = written.version();
            baseline = written.draft();
        } else {
            baseline = json.write(mine);
            takeOver(written);
        }
        raw = notUnderstood;
        draft = read(baseline);
        answer("savedAt", savedAt.toString());
        answer("address", address());
        answer("open", getOpenFields());
        if (!takenOver.isEmpty()) {
            answer("others", getOthers());
        }
    }

    private static void answer(String name, Object value) {
        PrimeFaces.current().ajax().addCallbackParam(name, value);
    }

    private boolean isAsShown(Written written, Map<String, String> notUnderstood) {
        return written.takenOver().isEmpty() && json.texts(written.raw()).equals(notUnderstood);
    }

    /** After the first time, the one who wrote last is oneself. */
    private void takeOver(Written written) {
        if (!takenOver.containsAll(written.takenOver())) {
            takenOver = new ArrayList<>(written.takenOver());
            takenOverFrom = written.changedBy();
        }
    }

    private String takenOverFields() {
        return takenOver.stream().map(path -> facts.label(kind, path)).collect(Collectors.joining(", "));
    }

    /** Saves it and shows it. */
    public String save() {
        return saveAnd(() -> links.record(kind, code));
    }

    /**
     * Saves it, new work under a code, and goes on.
     *
     * @param address where to, once it is saved
     */
    protected String saveAnd(Supplier<String> address) {
        return saveNow() ? done("review.saved", address.get()) : null;
    }

    /** Saves it and hands it to the reviewers. */
    public String submit() {
        return submitNow() ? done("review.submitted", links.record(kind, code)) : null;
    }

    /** Gives the draft up, unless somebody else went on writing it. */
    public String withdraw() {
        if (version > 0) {
            try {
                proposals.withdraw(kind, uuid, version);
            } catch (DomainException e) {
                errors.add(e);
                return null;
            }
        }
        return done("review.withdrawn", addressAfterWithdrawal());
    }

    private String done(String message, String address) {
        toasts.next(key, message, name());
        if (!takenOver.isEmpty()) {
            toasts.note(TAKEN_OVER, takenOverFrom, takenOverFields());
        }
        return Toasts.redirect(address);
    }

    /** What messages call it: its code. */
    protected String name() {
        return code;
    }

    /** Where to go on when it was given up. */
    protected String addressAfterWithdrawal() {
        return Route.MY_WORK.address();
    }

    /** False when the page has to be shown again. */
    private boolean saveNow() {
        try {
            return write(true).isKept();
        } catch (DomainException e) {
            errors.add(e);
            return false;
        }
    }

    /** False when the page has to be shown again. */
    private boolean submitNow() {
        try {
            if (!write(false).isKept()) {
                return false;
            }
            code = proposals.submit(kind, uuid, version);
            return true;
        } catch (DomainException e) {
            errors.add(e);
            return false;
        }
    }

    private Written write(boolean withCode) {
        Map<String, String> notUnderstood = new LinkedHashMap<>();
        D mine = collected(notUnderstood);
        if (!disputed.isEmpty()) {
            mine = resolved(mine);
        }
        Writing writing = writing(mine, notUnderstood);
        Written written = withCode ? proposals.save(writing) : proposals.write(writing);
        takeOver(written);
        if (!written.isKept()) {
            dispute(written, mine, notUnderstood);
            return written;
        }
        boolean asShown = disputed.isEmpty() && isAsShown(written, notUnderstood);
        uuid = written.uuid();
        code = written.code();
        version = written.version();
        baseline = written.draft();
        raw = json.texts(written.raw());
        disputed = new ArrayList<>();
        draft = read(baseline);
        if (!asShown) {
            show(draft, raw);
        }
        return written;
    }

    private D collected(Map<String, String> notUnderstood) {
        D mine = getDraft();
        collect(mine, notUnderstood);
        return mine;
    }

    private Writing writing(D mine, Map<String, String> notUnderstood) {
        return new Writing(kind, uuid, code, version, baseline, mine, rawJson(raw), rawJson(notUnderstood));
    }

    /** Both changed these fields: the page shows both and asks; what only the other one changed, it shows as it is now. */
    private void dispute(Written written, D mine, Map<String, String> notUnderstood) {
        List<FactSheet.Fact> my = facts.of(kind, mine);
        List<FactSheet.Fact> their = facts.of(kind, read(written.draft()));
        disputed = new ArrayList<>();
        theirs = written.draft();
        for (int i = 0; i < my.size(); i++) {
            if (written.disputed().contains(my.get(i).path())) {
                disputed.add(new MergeChoice(their.get(i), my.get(i), written.changedBy(), written.at()));
            }
        }
        version = written.version();
        draft = agreed(mine, Set.of());
        show(draft, notUnderstood);
    }

    /** Mine, with the disputed fields that were chosen from theirs; from here on, theirs is what was started from. */
    private D resolved(D mine) {
        Set<String> taken = disputed.stream()
                .filter(MergeChoice::isTaken)
                .map(MergeChoice::path)
                .collect(Collectors.toSet());
        D agreed = agreed(mine, taken);
        baseline = theirs;
        return agreed;
    }

    /** Theirs where I changed nothing or took it, else mine. */
    private D agreed(D mine, Set<String> taken) {
        JsonObject base = json.tree(baseline);
        JsonObject their = json.tree(theirs);
        JsonObject my = json.tree(json.write(mine));
        Set<String> fields = new TreeSet<>(their.keySet());
        fields.addAll(my.keySet());
        JsonObjectBuilder result = JsonTrees.object();
        for (String field : fields) {
            boolean untouched = Objects.equals(base.get(field), my.get(field));
            JsonValue kept = taken.contains(field) || untouched ? their.get(field) : my.get(field);
            if (kept != null) {
                result.add(field, kept);
            }
        }
        return read(result.build().toString());
    }

    private D read(String text) {
        @SuppressWarnings("unchecked")
        D details = (D) json.read(text, kinds.of(kind).draftType());
        return details;
    }

    private static String rawJson(Map<String, String> values) {
        JsonObjectBuilder object = JsonTrees.object();
        values.forEach(object::add);
        return object.build().toString();
    }

    /** The paths of the fields that still keep it from being submitted, separated by blanks. */
    public String getOpenFields() {
        return proposals.problems(kind, getDraft(), raw).stream()
                .map(Problem::field)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** The address at which this work is edited from now on. */
    public abstract String address();

    /** What is being edited; read from its stored form again when the session moved. */
    public D getDraft() {
        if (draft == null) {
            draft = read(baseline);
        }
        return draft;
    }

    public UUID getUuid() {
        return uuid;
    }

    public String getCode() {
        return code;
    }

    public ReviewState getState() {
        return state;
    }

    /** When it was last saved; null for never. */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** Whether it changes an approved record. */
    public boolean isRevision() {
        return revision;
    }

    /** Names the browser's copy; stays the same as long as the page does. */
    public String getKey() {
        return key;
    }

    /** What somebody else changed meanwhile and stands beside one's own changes; null for nothing. */
    public String getOthers() {
        return takenOver.isEmpty() ? null : messages.of(TAKEN_OVER, takenOverFrom, takenOverFields());
    }

    public Map<String, List<RemarkLine>> getRemarks() {
        return remarks;
    }

    /** Why it was returned; null otherwise. */
    public String getReturnReason() {
        return returnReason;
    }

    public List<MergeChoice> getDisputed() {
        return disputed;
    }
}
