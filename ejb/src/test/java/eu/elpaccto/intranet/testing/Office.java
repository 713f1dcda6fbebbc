package eu.elpaccto.intranet.testing;

import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.EntryDetails;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.Names;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.programme.boundary.ReferenceLists;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.UserAccount;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Invents what a test needs to find: a component of its own, and people with grants in it. So no test meets the work of
 * another, whatever their order.
 */
@Stateless
@RunAs("System")
@PermitAll
public class Office {

    private static final String NO_PASSWORD_OPENS_THIS = "-";

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private ReferenceLists lists;

    @Inject
    private BeanManager beans;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    /** A new component. */
    public ComponentCode component() {
        return component(Category.COMPONENT);
    }

    /** A new component of this kind. */
    public ComponentCode component(Category kind) {
        return add(new ComponentCode(word().toUpperCase(Locale.ROOT)), kind);
    }

    /** A new institution. */
    public InstitutionCode institution() {
        return add(new InstitutionCode(word().toUpperCase(Locale.ROOT)), Category.NATIONAL);
    }

    private <C extends Code> C add(C code, Category category) {
        Names names = new Names(code.value(), code.value(), code.value(), code.value());
        lists.add(code, new EntryDetails(category, names, null, List.of()));
        forgetCopyOfLists();
        return code;
    }

    /** The product looks for changes of the lists once a second; a test does not wait for that. */
    private void forgetCopyOfLists() {
        ((AlterableContext) beans.getContext(ApplicationScoped.class))
                .destroy(beans.resolve(beans.getBeans(Lexicon.class)));
    }

    /** A word that stands nowhere else. */
    public String word() {
        return "w" + UUID.randomUUID().toString().substring(24);
    }

    /** Somebody who writes for this component; for these countries only, if there are any. */
    public Person staffOf(ComponentCode component, CountryCode... countries) {
        return holding(grant(Role.STAFF, component, false, countries));
    }

    /** Somebody who leads this component; for these countries only, if there are any. */
    public Person leadOf(ComponentCode component, CountryCode... countries) {
        return holding(grant(Role.LEAD, component, false, countries));
    }

    /** Somebody who reviews for this component where no lead may. */
    public Person deputyOf(ComponentCode component, CountryCode... countries) {
        return holding(grant(Role.LEAD, component, true, countries));
    }

    public Person administrator() {
        return holding(grant(Role.ADMIN, null, false));
    }

    private Grant grant(Role role, ComponentCode component, boolean deputy, CountryCode... countries) {
        return new Grant(role, component, Set.of(countries), deputy, today(), null);
    }

    /** Somebody in use, with these grants. */
    public Person holding(Grant... grants) {
        UserAccount account = new UserAccount(
                UUID.randomUUID(),
                word() + "@example.org",
                "Invented " + word(),
                Language.EN,
                ZoneOffset.UTC,
                clock.instant());
        account.changePassword(NO_PASSWORD_OPENS_THIS);
        account.grant(List.of(grants));
        entities.persist(account);
        entities.flush();
        return new Person(stage, account);
    }

    /** From now on they are staff of this component alone. */
    public void move(Person person, ComponentCode component) {
        UserAccount account = entities.find(UserAccount.class, person.id().value());
        account.grant(List.of(grant(Role.STAFF, component, false)));
    }

    /** A past day on which nothing else happens. */
    public LocalDate day() {
        return LocalDate.of(1950, 1, 1).plusDays(UUID.randomUUID().getLeastSignificantBits() & 0x3FFF);
    }

    /** The day by which grants are judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
