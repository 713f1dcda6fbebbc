package eu.elpaccto.intranet.user.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.testing.Crowd;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Outcome;
import eu.elpaccto.intranet.testing.Person;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An invitation is good for one person, once. */
@ExtendWith(ArquillianExtension.class)
class InvitationIT {

    private static final Pattern LINK = Pattern.compile("/invitations/([A-Za-z0-9_-]{43})");
    private static final int MANY = 100;

    @Inject
    private Office office;

    @Inject
    private Crowd crowd;

    @Inject
    private UserAdministration administration;

    @Inject
    private Invitations invitations;

    @Inject
    private SignIn signIn;

    @Inject
    private Sql sql;

    private Person administrator;
    private String email;

    @BeforeEach
    void there_is_an_administrator() {
        administrator = office.administrator();
        email = office.word() + "@example.org";
    }

    @Test
    void of_a_hundred_who_accept_it_at_once_one_succeeds() throws Exception {
        String link = invited();
        List<String> passwords = IntStream.range(0, MANY)
                .mapToObj(number -> "a lantern above the harbour " + number)
                .toList();

        List<Outcome<Void>> accepted = crowd.atOnce(passwords.stream()
                .<Callable<Void>>map(password -> () -> {
                    invitations.accept(link, password);
                    return null;
                })
                .toList());

        assertThat(accepted).filteredOn(Outcome::isWell).hasSize(1);
        assertThat(accepted).filteredOn(outcome -> !outcome.isWell()).allSatisfy(outcome -> assertThat(outcome.thrown())
                .isInstanceOf(DomainException.class));
        int winner = IntStream.range(0, MANY)
                .filter(number -> accepted.get(number).isWell())
                .findFirst()
                .orElseThrow();
        assertThat(signIn.open(email, passwords.get(winner), "a browser").codePending())
                .isFalse();
        assertThatThrownBy(() -> signIn.open(email, passwords.get((winner + 1) % MANY), "a browser"))
                .hasMessage("user.login.wrong");
    }

    @Test
    void sent_twice_it_invites_once() {
        UUID key = UUID.randomUUID();
        administrator.does(() -> administration.invite(key, details()));
        administrator.does(() -> administration.invite(key, details()));

        assertThat(mails()).hasSize(1);
        assertThatThrownBy(() -> administrator.does(() -> administration.invite(UUID.randomUUID(), details())))
                .hasMessage("user.email.taken");
    }

    @Test
    void a_newer_one_makes_the_older_void() {
        String older = invited();
        String handle = handle();
        administrator.does(() -> administration.inviteAgain(handle, 1));

        assertThat(invitations.find(older)).isEmpty();
        assertThat(invitations.find(link(mails().get(1)))).isPresent();
    }

    @Test
    void who_was_deactivated_meanwhile_does_not_get_in_with_it() {
        String link = invited();
        String handle = handle();
        administrator.does(() -> administration.deactivate(handle, 1));

        assertThatThrownBy(() -> invitations.accept(link, "a lantern above the harbour"))
                .hasMessage("user.link.void");
    }

    private String invited() {
        administrator.does(() -> administration.invite(UUID.randomUUID(), details()));
        return link(mails().get(0));
    }

    private UserDetails details() {
        ComponentCode component = office.component();
        return new UserDetails(
                "Invented " + email,
                email,
                Language.EN,
                ZoneOffset.UTC,
                List.of(new Grant(Role.STAFF, component, Set.of(), false, office.today(), null)));
    }

    private String handle() {
        return sql.value(String.class, "SELECT handle FROM user_account WHERE email = :email", Map.of("email", email))
                .orElseThrow();
    }

    /** What was written to whoever is invited, in its order. */
    private List<String> mails() {
        return sql.values(
                String.class,
                "SELECT body FROM outgoing_mail WHERE recipient = :email ORDER BY id",
                Map.of("email", email));
    }

    private static String link(String mail) {
        Matcher matcher = LINK.matcher(mail);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
