package eu.elpaccto.intranet.user.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.audit.boundary.AuditFilter;
import eu.elpaccto.intranet.audit.boundary.AuditLog;
import eu.elpaccto.intranet.mail.boundary.MailFilter;
import eu.elpaccto.intranet.mail.boundary.MailOutbox;
import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.EntryDetails;
import eu.elpaccto.intranet.programme.Names;
import eu.elpaccto.intranet.programme.boundary.ReferenceLists;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.boundary.Page;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Outcome;
import eu.elpaccto.intranet.testing.Person;
import eu.elpaccto.intranet.testing.Person.Task;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts, audit log, outgoing mail and reference lists are for administrators; for others they are not there. */
@ExtendWith(ArquillianExtension.class)
class AdministratorsOnlyIT {

    private static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    @Inject
    private Office office;

    @Inject
    private UserAdministration administration;

    @Inject
    private AuditLog audit;

    @Inject
    private MailOutbox outbox;

    @Inject
    private ReferenceLists lists;

    @Test
    void nobody_else_gets_in() {
        ComponentCode component = office.component();
        Person victim = office.staffOf(component);
        for (Person person : List.of(office.staffOf(component), office.leadOf(component), office.holding())) {
            deeds(victim, component).forEach((deed, work) -> {
                Outcome<Void> outcome = person.tries(() -> {
                    work.run();
                    return null;
                });
                assertThat(outcome.thrown()).as(deed).isInstanceOf(EJBAccessException.class);
            });
        }
    }

    @Test
    void administrators_do() {
        Person administrator = office.administrator();
        Person somebody = office.staffOf(office.component());

        assertThat(administrator.does(() -> list(somebody.email()).total())).isEqualTo(1);
        assertThat(administrator.does(() -> administration.find(somebody.handle())))
                .hasValueSatisfying(
                        account -> assertThat(account.details().email()).isEqualTo(somebody.email()));
        assertThat(administrator.does(() -> administration.counts()).active()).isPositive();
        assertThat(administrator.does(() -> audit.list(ALL, null))).isNotEmpty();
        assertThat(administrator.does(() -> audit.deeds())).contains("programme.entryAdded");
        assertThat(administrator.does(() -> outbox.list(MailFilter.all(), 1).number()))
                .isEqualTo(1);
    }

    private Map<String, Task> deeds(Person victim, ComponentCode component) {
        Map<String, Task> deeds = new LinkedHashMap<>();
        UserDetails details = new UserDetails("Eve", "eve@example.org", Language.EN, ZoneOffset.UTC, List.of());
        deeds.put("list accounts", () -> list(null));
        deeds.put("count accounts", () -> administration.counts());
        deeds.put("find an account", () -> administration.find(victim.handle()));
        deeds.put("invite", () -> administration.invite(UUID.randomUUID(), details));
        deeds.put("invite again", () -> administration.inviteAgain(victim.handle(), 1));
        deeds.put("change an account", () -> administration.change(victim.handle(), 1, details));
        deeds.put("deactivate", () -> administration.deactivate(victim.handle(), 1));
        deeds.put("reactivate", () -> administration.reactivate(victim.handle(), 1));
        deeds.put("take a second factor", () -> administration.takeAwaySecondFactor(victim.handle(), 1));
        deeds.put("read the audit log", () -> audit.list(ALL, null));
        deeds.put("see its deeds", () -> audit.deeds());
        deeds.put("verify it", () -> audit.verify());
        deeds.put("read mail", () -> outbox.list(MailFilter.all(), 1));
        deeds.put("open a mail", () -> outbox.find(1));
        deeds.put("see which mailings there were", () -> outbox.mailings());
        deeds.put("ask whether mail is sent", () -> outbox.isSending());
        deeds.put("retry a mail", () -> outbox.retry(1));
        EntryDetails entry = new EntryDetails(Category.COMPONENT, new Names("x", "x", "x", "x"), null, List.of());
        deeds.put("add to a list", () -> lists.add(component, entry));
        deeds.put("edit a list", () -> lists.edit(component, 1, entry));
        deeds.put("retire an entry", () -> lists.retire(component, 1));
        deeds.put("restore an entry", () -> lists.restore(component, 1));
        deeds.put("open an entry", () -> lists.find(component));
        return deeds;
    }

    private Page<ListedUser> list(String text) {
        return administration.list(new UserFilter(text, null, null, null), UserSort.NAME, false, Language.EN, 1);
    }
}
