package eu.elpaccto.intranet.shared.view;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever reads this page: signed in or not, in which language and time zone. */
@Named
@RequestScoped
public class Reader {

    /** Cookie with the language that was last chosen on a page. */
    public static final String LANGUAGE_COOKIE = "lang";

    private static final String ASKED = "lang=";

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentUser current;

    private Language language;

    /** As the address says, else as was last chosen here, else as the profile or the browser says, else Spanish. */
    public Language getLanguage() {
        if (language == null) {
            language = asked().or(this::chosen)
                    .or(() -> current.optional().map(Actor::language))
                    .or(this::preferred)
                    .orElse(Language.ES);
        }
        return language;
    }

    /** This page speaks the language of whom it is for, unless the address asks for another. */
    public void speak(Language theirs) {
        language = asked().orElse(theirs);
    }

    /** From the query itself: to ask for a parameter would be to read all of a form, or whatever came in its place. */
    private Optional<Language> asked() {
        return Stream.ofNullable(request.getQueryString())
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(parameter -> parameter.startsWith(ASKED))
                .findFirst()
                .flatMap(parameter -> Language.of(parameter.substring(ASKED.length())));
    }

    private Optional<Language> chosen() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> LANGUAGE_COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(Language::of);
    }

    private Optional<Language> preferred() {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .map(Language::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    public Locale getLocale() {
        return getLanguage().locale();
    }

    public ZoneId getZone() {
        return current.optional().map(Actor::zone).orElse(ZoneId.of("Europe/Madrid"));
    }

    public boolean isSignedIn() {
        return current.optional().isPresent();
    }

    public String getName() {
        return current.optional().map(Actor::name).orElse("");
    }

    /** First letters of the first two parts of the name: given name and family name. */
    public String getInitials() {
        String[] parts = getName().split("\\s+");
        String first = parts[0].isEmpty() ? "" : parts[0].substring(0, 1);
        return parts.length < 2 ? first : first + parts[1].charAt(0);
    }

    /** Distinguishes browser copies of different people at one browser; says nothing about who they are. */
    public String getUserKey() {
        return current.optional().map(Actor::handle).orElse("");
    }

    /** Their roles in words: "Component lead, Justice systems". */
    public String getRoleWords() {
        return current.optional().stream()
                .flatMap(actor -> actor.grants().stream())
                .map(grant -> words(grant))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String words(Grant grant) {
        String role = Messages.of(getLanguage(), "frame.role." + grant.role());
        return grant.component() == null ? role : role + ", " + grant.component();
    }

    public boolean isStaff() {
        return has(Role.STAFF) || has(Role.LEAD);
    }

    public boolean isLead() {
        return has(Role.LEAD);
    }

    public boolean isAdmin() {
        return has(Role.ADMIN);
    }

    private boolean has(Role role) {
        return current.optional().map(actor -> actor.has(role)).orElse(false);
    }
}
