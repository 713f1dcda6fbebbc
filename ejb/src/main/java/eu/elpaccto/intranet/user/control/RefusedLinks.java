package eu.elpaccto.intranet.user.control;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Turns away whoever shows a single-use link that opens nothing. */
@ApplicationScoped
public class RefusedLinks {

    @Inject
    private Attempts attempts;

    @Inject
    private Links links;

    @Inject
    private CurrentUser current;

    /** What to tell them. Whoever shows an old link is no burglar; whoever makes one up may be, and is counted. */
    public DomainException refusal(String link) {
        if (Token.of(link).filter(links::wasMade).isEmpty()) {
            attempts.failedFrom(current.address(), new Recorded("user.linkRefused", "USER/-", null, null));
        }
        return new DomainException("user.link.void");
    }
}
