package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Wording;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Accounts and grants in words. */
@Named("userWords")
@RequestScoped
public class UserWords {

    @Inject
    private Wording wording;

    @Inject
    private Messages messages;

    /** "Component lead", "Deputy lead". */
    public String role(Grant grant) {
        return grant.deputy() ? messages.get("user.grant.deputyLead") : wording.text(grant.role());
    }

    /** "Justice systems; Ecuador, Peru". */
    public String scope(Grant grant) {
        if (grant.role() == Role.ADMIN) {
            return messages.get("user.grant.adminScope.words");
        }
        String component = wording.name(grant.component());
        return grant.countries().isEmpty() ? component : component + "; " + wording.text(grant.countries());
    }

    /** "since 1 Jan 2021", "1 Jan 2021 – 31 Dec 2021". */
    public String validity(Grant grant) {
        return grant.validTo() == null
                ? messages.of("user.grant.since", wording.day(grant.validFrom()))
                : wording.day(grant.validFrom()) + " – " + wording.day(grant.validTo());
    }

    /** The state whose shape and colour fits. */
    public String shape(Standing standing) {
        return switch (standing) {
            case ACTIVE -> "approved";
            case INVITED -> "waiting";
            case DEACTIVATED -> "withdrawn";
        };
    }
}
