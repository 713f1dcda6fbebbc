package eu.elpaccto.intranet.user;

import eu.elpaccto.intranet.shared.AggregateRoot;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A person's account. It is invited by an administrator, gets its password through a single-use link, is given grants,
 * may be deactivated and reactivated, and is never deleted: its work stays and keeps its name.
 */
@Entity
@Table(name = "user_account")
public class UserAccount extends AggregateRoot {

    private static final int LONGEST_EMAIL = 200;
    private static final Pattern EMAIL = Pattern.compile(
            "(?!.*\\.\\.|\\.|.*\\.@)[^\\s\\p{C}@,;<>\"]{1,64}@[^\\s\\p{C}@,;<>\"]+\\.[^\\s\\p{C}@,;<>\"]{2,}");

    private static final int LONGEST_NAME = 120;

    /** Line ends and other controls: a name stands in one line of a mail. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cc}");

    @Id
    @SequenceGenerator(name = "user_account_seq", sequenceName = "user_account_seq", allocationSize = 50)
    @GeneratedValue(generator = "user_account_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private String handle;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Column(name = "time_zone", nullable = false)
    private String timeZone;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "totp_secret")
    private String totpSecret;

    @Column(name = "totp_last_step", nullable = false)
    private long totpLastStep;

    @Column(nullable = false)
    private boolean active = true;

    @Column(name = "invited_at", nullable = false)
    private Instant invitedAt;

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    @ElementCollection
    @CollectionTable(name = "user_grant", joinColumns = @JoinColumn(name = "user_account_id"))
    @OrderColumn(name = "position")
    private List<Grant> grants = new ArrayList<>();

    protected UserAccount() {}

    /**
     * @param handle chosen by the form that invites, so that sending it twice invites once
     * @throws DomainException if the mail address is not one or the name is blank
     */
    public UserAccount(UUID handle, String email, String name, Language language, ZoneId zone, Instant at) {
        this.handle = handle.toString();
        this.email = normalised(email);
        this.invitedAt = at;
        rename(name);
        prefer(language, zone);
    }

    /** The form in which mail addresses are stored and compared. */
    public static String normalised(String email) {
        String address = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches()) {
            throw new DomainException(List.of(Problem.at("email", "user.email.invalid")));
        }
        return address;
    }

    /** @throws DomainException if the name is blank or longer than 120 characters */
    public static void checkName(String name) {
        if (name == null
                || name.isBlank()
                || name.strip().length() > LONGEST_NAME
                || UNSEEN.matcher(name.strip()).find()) {
            throw new DomainException(List.of(Problem.at("name", "user.name.invalid", LONGEST_NAME)));
        }
    }

    /** @throws DomainException if the name is blank or longer than 120 characters */
    public void rename(String name) {
        checkName(name);
        this.name = name.strip();
    }

    public void prefer(Language language, ZoneId zone) {
        this.language = language;
        this.timeZone = zone.getId();
    }

    /** @param hash a PHC string, never the password itself */
    public void changePassword(String hash) {
        this.passwordHash = hash;
    }

    /**
     * @param secret Base32; null takes the second factor away
     * @param step the time step whose code proved that the secret arrived; that code is thereby used
     */
    public void changeSecondFactor(String secret, long step) {
        this.totpSecret = secret;
        this.totpLastStep = step;
    }

    /** Another mail address, where an administrator wrote a wrong one. */
    public void readdress(String email) {
        this.email = normalised(email);
    }

    /** @throws DomainException if the same grant is given twice */
    public void grant(List<Grant> wanted) {
        if (wanted.stream().distinct().count() < wanted.size()) {
            throw new DomainException(List.of(Problem.at("grants", "user.grant.twice")));
        }
        if (!grants.equals(wanted)) {
            grants.clear();
            grants.addAll(wanted);
        }
    }

    /** Ends what they may do from now on; what they did stays. */
    public void deactivate() {
        active = false;
    }

    public void reactivate() {
        active = true;
    }

    public void signedIn(Instant at) {
        lastLoginAt = at;
    }

    /** Them as whoever acts on this day, with the grants that hold then. */
    public Actor actor(LocalDate today) {
        return new Actor(new UserId(id), handle, name, language, zone(), grantsOn(today));
    }

    /** The grants that hold on this day; none while deactivated. */
    public List<Grant> grantsOn(LocalDate day) {
        return active ? grants.stream().filter(grant -> grant.isValidOn(day)).toList() : List.of();
    }

    @Override
    public Long id() {
        return id;
    }

    /** Names the account in addresses. */
    public String handle() {
        return handle;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** A PHC string; null until the invitation is accepted. */
    public String passwordHash() {
        return passwordHash;
    }

    /** Base32; null without a second factor. */
    public String totpSecret() {
        return totpSecret;
    }

    public boolean hasSecondFactor() {
        return totpSecret != null;
    }

    public boolean isActive() {
        return active;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    /** Whether the invitation was accepted, so that they can sign in. */
    public boolean isInUse() {
        return passwordHash != null;
    }

    /** Null until the first login. */
    public Instant lastLoginAt() {
        return lastLoginAt;
    }

    public List<Grant> grants() {
        return List.copyOf(grants);
    }
}
