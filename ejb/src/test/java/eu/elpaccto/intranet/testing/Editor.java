package eu.elpaccto.intranet.testing;

import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.boundary.Writing;
import eu.elpaccto.intranet.review.boundary.Written;
import java.util.UUID;

/** What an open form remembers from one sending to the next. Two of them on one proposal are two people, or two tabs. */
public final class Editor {

    private final Proposals proposals;
    private final ProposalKind kind;
    private UUID uuid;
    private String code;
    private int version;
    private String baseline;
    private String rawBaseline = "{}";

    Editor(Proposals proposals, ProposalKind kind, UUID uuid, String code, int version, String baseline) {
        this.proposals = proposals;
        this.kind = kind;
        this.uuid = uuid;
        this.code = code;
        this.version = version;
        this.baseline = baseline;
    }

    /** Keeps a draft as autosave does. */
    public Written write(Draft draft) {
        return write(draft, "{}");
    }

    /** @param raw what was typed and not understood, as a JSON object of field path to text */
    public Written write(Draft draft, String raw) {
        return remember(proposals.write(writing(draft, raw)));
    }

    /** Saves; new work gets its code. */
    public Written save(Draft draft) {
        return remember(proposals.save(writing(draft, "{}")));
    }

    private Writing writing(Draft draft, String raw) {
        return new Writing(kind, uuid, code, version, baseline, draft, rawBaseline, raw);
    }

    private Written remember(Written written) {
        if (written.isKept()) {
            uuid = written.uuid();
            code = written.code();
            version = written.version();
            baseline = written.draft();
            rawBaseline = written.raw();
        }
        return written;
    }

    /** Hands over what was saved last. */
    public String submit() {
        code = proposals.submit(kind, uuid, version);
        return code;
    }

    /** Saves and hands over. */
    public String submit(Draft draft) {
        write(draft);
        return submit();
    }

    public ProposalKind kind() {
        return kind;
    }

    public UUID uuid() {
        return uuid;
    }

    /** Null while it has none. */
    public String code() {
        return code;
    }

    public int version() {
        return version;
    }
}
