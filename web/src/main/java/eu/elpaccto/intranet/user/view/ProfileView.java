package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.view.Site;
import eu.elpaccto.intranet.user.PasswordRule;
import eu.elpaccto.intranet.user.boundary.FeedTokens;
import eu.elpaccto.intranet.user.boundary.MyAccount;
import eu.elpaccto.intranet.user.boundary.Profile;
import eu.elpaccto.intranet.user.boundary.Sessions;
import eu.elpaccto.intranet.user.boundary.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;

/** Everything about one's own account. */
@Named("profile")
@RequestScoped
public class ProfileView {

    /** Request attribute: the secret of a feed address that was just made. */
    static final String FEED = "intranet.feed";

    private static final String CALENDAR = "agenda.ics";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Profile profile;

    @Inject
    private Sessions sessions;

    @Inject
    private FeedTokens feeds;

    @Inject
    private Site site;

    private MyAccount account;
    private List<Sessions.Row> open;
    private Instant feedSince;

    @PostConstruct
    void load() {
        account = profile.mine();
        open = sessions.mine();
        feedSince = feeds.since().orElse(null);
    }

    public MyAccount getAccount() {
        return account;
    }

    public List<Sessions.Row> getSessions() {
        return open;
    }

    public boolean isThis(Sessions.Row session) {
        SignedIn present = (SignedIn) request.getAttribute(SignedIn.class.getName());
        return present != null && present.publicId().equals(session.publicId());
    }

    /** Browser and system, as far as the browser tells; null if it does not. */
    public String device(Sessions.Row session) {
        return Device.of(session.agent()).orElse(null);
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public int getFewest() {
        return PasswordRule.fewest(account.secondFactor());
    }

    /** When the private feed address was made; null for none. */
    public Instant getFeedSince() {
        return feedSince;
    }

    /** The private feed address, only in answer to having it made; null otherwise. */
    public String getFeed() {
        Object token = request.getAttribute(FEED);
        return token == null ? null : site.absolute("/feeds/" + token + "/news.atom");
    }

    /** The same for calendar programs, narrowed as was asked for when it was made; null otherwise. */
    public String getCalendar() {
        Object token = request.getAttribute(FEED);
        return token == null ? null : site.absolute("/feeds/" + token + "/" + calendar());
    }

    private String calendar() {
        String asked = request.getParameter("calendar");
        return asked != null && asked.matches(CALENDAR + "(\\?[\\w.%+&=*-]*)?") ? asked : CALENDAR;
    }
}
