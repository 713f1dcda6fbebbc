package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.ReviewStep;
import eu.elpaccto.intranet.review.boundary.Dossier;
import eu.elpaccto.intranet.shared.view.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One line of a record's timeline. */
public record HistoryEntry(
        String icon, ReviewState state, String title, String text, String reason, Instant at, String note) {

    /** What happened to these proposals, the latest first. */
    public static List<HistoryEntry> of(List<Dossier> dossiers, Messages messages) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            dossier.proposal().steps().forEach(step -> entries.add(0, of(dossier, step, messages)));
        }
        entries.sort(Comparator.comparing(HistoryEntry::at).reversed());
        return entries;
    }

    private static HistoryEntry of(Dossier dossier, ReviewStep step, Messages messages) {
        boolean revision = dossier.proposal().isRevision();
        String key = step.deed() == ReviewStep.Deed.STARTED && revision
                ? "REVISED"
                : step.deed().name();
        return new HistoryEntry(
                icon(step.deed()),
                state(step.deed()),
                messages.get("review.deed." + key),
                messages.of("review.by", dossier.name(step.by())),
                step.reason(),
                step.at(),
                null);
    }

    private static String icon(ReviewStep.Deed deed) {
        return switch (deed) {
            case STARTED -> "i-plus";
            case SUBMITTED -> "i-send";
            case TAKEN_BACK, WITHDRAWN -> "i-x";
            case RETURNED -> "i-back";
            case APPROVED -> "i-check";
        };
    }

    private static ReviewState state(ReviewStep.Deed deed) {
        return switch (deed) {
            case SUBMITTED -> ReviewState.WAITING;
            case RETURNED -> ReviewState.RETURNED;
            case APPROVED -> ReviewState.APPROVED;
            default -> null;
        };
    }
}
