package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.boundary.ProposalRow;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.control.DraftJson;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a proposal of any kind is read, edited and reviewed. */
@Named
@ApplicationScoped
public class ReviewLinks {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f-]{36}");

    @Inject
    private Proposals proposals;

    @Inject
    private DraftJson json;

    /** Where its authors go on writing. */
    public String edit(ProposalRow row) {
        return switch (row.kind()) {
            case ACTIVITY ->
                row.code() == null ? Route.ACTIVITY_DRAFT.to(row.uuid()) : Route.ACTIVITY_EDIT.to(row.code());
            case NETWORK_UPDATE ->
                row.code() == null
                        ? Route.NETWORK_UPDATE_DRAFT.to(network(row), row.uuid())
                        : Route.NETWORK_UPDATE_EDIT.to(networkAndNumber(row.code()));
            case NEWS -> row.code() == null ? Route.NEWS_DRAFT.to(row.uuid()) : Route.NEWS_EDIT.to(row.code());
            case NEWS_TRANSLATION -> Route.NEWS_TRANSLATION_EDIT.to(itemAndLanguage(row.code()));
            case AGENDA -> row.code() == null ? Route.AGENDA_DRAFT.to(row.uuid()) : Route.AGENDA_EDIT.to(row.code());
            case NEWSLETTER -> Route.NEWSLETTER_EDIT.to(row.code());
        };
    }

    /** Where it is read. */
    public String record(ProposalKind kind, String code) {
        return switch (kind) {
            case ACTIVITY -> Route.ACTIVITY.to(code);
            case NETWORK_UPDATE -> Route.NETWORK_UPDATE.to(networkAndNumber(code));
            case NEWS -> Route.NEWS_ITEM.to(code);
            case NEWS_TRANSLATION -> Route.NEWS_TRANSLATION.to(itemAndLanguage(code));
            case AGENDA -> Route.AGENDA_ENTRY.to(code);
            case NEWSLETTER -> Route.NEWSLETTER.to(code);
        };
    }

    /** Where it is reviewed. */
    public String review(UUID uuid) {
        return Route.REVIEWS.address() + "?item=" + uuid;
    }

    /**
     * The inbox of a reviewer.
     *
     * @param only the kind it is narrowed to, as sent; anything else for all
     * @param item the proposal to show first, as sent; anything else for the oldest
     */
    public String queue(String only, String item) {
        List<String> query = new ArrayList<>();
        Stream.of(ProposalKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .filter(only::equals)
                .forEach(kind -> query.add("kind=" + kind));
        if (UUID_FORM.matcher(item).matches()) {
            query.add("item=" + item);
        }
        return Route.REVIEWS.address() + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** The network of an update that has no code yet. */
    private String network(ProposalRow row) {
        return proposals
                .find(row.kind(), row.uuid())
                .map(dossier -> json.tree(dossier.proposal().draft()).getString("network"))
                .orElseThrow(Missing::new);
    }

    private static Object[] itemAndLanguage(String code) {
        int dot = code.lastIndexOf('.');
        return new Object[] {code.substring(0, dot), code.substring(dot + 1)};
    }

    private static Object[] networkAndNumber(String code) {
        int hyphen = code.lastIndexOf('-');
        return new Object[] {code.substring(0, hyphen), code.substring(hyphen + 1)};
    }
}
