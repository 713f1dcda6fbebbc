package eu.elpaccto.intranet.subscriber.view;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.view.Address;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.subscriber.SubscriberDetails;
import eu.elpaccto.intranet.subscriber.boundary.ListedSubscriber;
import eu.elpaccto.intranet.subscriber.boundary.Subscribers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The form about one subscriber: as stored when the page is opened, as typed when it is shown again. The same fields serve
 * a new one.
 */
@Named("subscriberForm")
@RequestScoped
public class SubscriberForm {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Address address;

    @Inject
    private Subscribers subscribers;

    @Inject
    private Reader reader;

    private ListedSubscriber subscriber;
    private String key;
    private String email = "";
    private String name = "";
    private String language;
    private String consentOn = "";
    private String consentNote = "";

    @PostConstruct
    void fill() {
        if (!subscribers.mayKeep()) {
            throw new Missing();
        }
        Route.Match match = Route.of(address.getPath()).orElseThrow(Missing::new);
        if (match.route() == Route.SUBSCRIBER) {
            subscriber = subscribers.find(match.segments().get("handle")).orElseThrow(Missing::new);
        }
        if ("POST".equals(request.getMethod()) && request.getParameter("email") != null) {
            takeTyped();
        } else if (subscriber != null) {
            takeStored();
        } else {
            key = UUID.randomUUID().toString();
            language = reader.getLanguage().code();
        }
    }

    private void takeTyped() {
        key = typed("key");
        email = typed("email");
        name = typed("name");
        language = typed("language");
        consentOn = typed("consentOn");
        consentNote = typed("consentNote");
    }

    private void takeStored() {
        email = subscriber.email();
        name = subscriber.name();
        language = subscriber.language().code();
        consentOn = subscriber.consentOn() == null ? "" : subscriber.consentOn().toString();
        consentNote = subscriber.consentNote();
    }

    private String typed(String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value.strip();
    }

    /** What was typed, whether or not it makes sense. */
    SubscriberDetails details() {
        return new SubscriberDetails(email, name, Language.of(language).orElse(null), day(consentOn), consentNote);
    }

    /**
     * A day as a form sends it; null for nothing.
     *
     * @throws DomainException if it is none
     */
    static LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new DomainException(List.of(Problem.at("consentOn", "subscriber.consentOn.unreadable")));
        }
    }

    /** Names a new subscriber, so that sending the form twice adds one. */
    UUID key() {
        try {
            return UUID.fromString(Optional.ofNullable(key).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new DomainException("shared.problem.400");
        }
    }

    /** The subscriber as stored; null while adding. */
    public ListedSubscriber getSubscriber() {
        return subscriber;
    }

    public String getTitle() {
        return subscriber.name() == null ? subscriber.email() : subscriber.name();
    }

    public String getKey() {
        return key;
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    public String getLanguage() {
        return language;
    }

    public String getConsentOn() {
        return consentOn;
    }

    public String getConsentNote() {
        return consentNote;
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** Whether somebody else changed it since the form was opened. */
    public boolean isChangedMeanwhile() {
        String version = request.getParameter("version");
        return subscriber != null && version != null && !version.equals(String.valueOf(subscriber.version()));
    }
}
