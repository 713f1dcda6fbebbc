package eu.elpaccto.intranet.subscriber.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.mail.boundary.Refused;
import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.subscriber.SubscriberDetails;
import eu.elpaccto.intranet.subscriber.SubscriberKind;
import eu.elpaccto.intranet.subscriber.SubscriptionState;
import eu.elpaccto.intranet.testing.Crowd;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Outcome;
import eu.elpaccto.intranet.testing.Person;
import eu.elpaccto.intranet.testing.Person.Task;
import eu.elpaccto.intranet.user.boundary.Account;
import eu.elpaccto.intranet.user.boundary.UserAdministration;
import eu.elpaccto.intranet.user.boundary.UserDetails;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of subscribers: whose it is, who exactly gets the newsletter, and what a list that is imported can do. */
@ExtendWith(ArquillianExtension.class)
class SubscribersIT {

    private static final Instant LATER = Instant.parse("2021-03-16T10:00:00Z");

    @Inject
    private Office office;

    @Inject
    private Crowd crowd;

    @Inject
    private Subscribers subscribers;

    @Inject
    private MySubscription mine;

    @Inject
    private Unsubscribing unsubscribing;

    @Inject
    private MailingList mailing;

    @Inject
    private Event<Refused> refusals;

    @Inject
    private UserAdministration users;

    @Inject
    private Sql sql;

    @Inject
    private UserTransaction transaction;

    private Person keeper;

    @BeforeEach
    void somebodyWhoKeepsTheList() {
        keeper = office.leadOf(office.component());
    }

    @Test
    void it_is_there_for_leads_administrators_and_the_office_alone() {
        ComponentCode programmeOffice = office.component(Category.PROGRAMME_OFFICE);
        String handle = add(address());
        for (Person person :
                List.of(office.leadOf(office.component()), office.administrator(), office.staffOf(programmeOffice))) {
            assertThat(person.does(() -> subscribers.find(handle))).isPresent();
        }
        Person staff = office.staffOf(office.component());
        deeds(handle).forEach((deed, work) -> {
            Outcome<Void> outcome = staff.tries(() -> {
                work.run();
                return null;
            });
            assertThat(key(outcome)).as(deed).isEqualTo("shared.missing");
        });
        Person nobody = office.holding();
        deeds(handle).forEach((deed, work) -> assertThat(nobody.tries(() -> {
                            work.run();
                            return null;
                        })
                        .thrown())
                .as(deed)
                .isInstanceOf(EJBAccessException.class));
        assertThat(keeper.does(() -> subscribers.find(handle)))
                .hasValueSatisfying(each -> assertThat(each.version()).isEqualTo(1));
    }

    private Map<String, Task> deeds(String handle) {
        Map<String, Task> deeds = new LinkedHashMap<>();
        deeds.put("list", () -> subscribers.list(SubscriberFilter.all(), 1));
        deeds.put("count", () -> subscribers.counts(SubscriberFilter.all()));
        deeds.put("export", () -> subscribers.export(SubscriberFilter.all()));
        deeds.put("find", () -> subscribers.find(handle));
        deeds.put("add", () -> subscribers.add(UUID.randomUUID(), details(address())));
        deeds.put("change", () -> subscribers.change(handle, 1, details(address())));
        deeds.put("unsubscribe", () -> subscribers.unsubscribe(handle, 1));
        deeds.put("resubscribe", () -> subscribers.resubscribe(handle, 1, office.today(), null));
        deeds.put("clear a refusal", () -> subscribers.clearRefusal(handle, 1));
        deeds.put("forget", () -> subscribers.forget(handle, 1));
        deeds.put("check a list", () -> subscribers.check("email"));
        deeds.put("import a list", () -> subscribers.importList("email"));
        return deeds;
    }

    @Test
    void an_address_is_there_once_however_it_is_written_and_however_many_add_it() throws Exception {
        String address = address();
        List<Callable<String>> deeds = Collections.nCopies(
                20, () -> keeper.does(() -> subscribers.add(UUID.randomUUID(), details(address.toUpperCase()))));

        List<Outcome<String>> outcomes = crowd.atOnce(deeds);

        assertThat(outcomes).filteredOn(Outcome::isWell).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isWell())
                .extracting(SubscribersIT::key)
                .containsOnly("subscriber.email.taken");
        assertThat(listed(address)).hasSize(1);
    }

    @Test
    void a_form_that_is_sent_twice_adds_once() {
        UUID key = UUID.randomUUID();
        String address = address();

        String first = keeper.does(() -> subscribers.add(key, details(address)));
        String second = keeper.does(() -> subscribers.add(key, details(address)));

        assertThat(second).isEqualTo(first).isEqualTo(key.toString());
    }

    @Test
    void the_address_of_a_user_is_there_already() {
        Person user = office.staffOf(office.component());

        assertThat(key(keeper.tries(() -> subscribers.add(UUID.randomUUID(), details(user.email())))))
                .isEqualTo("subscriber.email.user");
        ImportCheck check = keeper.does(() -> subscribers.importList(csv(user.email())));
        assertThat(check.added()).isZero();
        assertThat(check.present()).isEqualTo(1);
        assertThat(recipients(user.email())).singleElement().matches(Recipient::user);
    }

    @Test
    void who_said_no_is_refused_or_deactivated_gets_nothing_and_an_address_is_written_to_once() {
        String subscribed = address();
        add(subscribed);
        String unsubscribed = address();
        String unsubscribedHandle = add(unsubscribed);
        keeper.does(() -> subscribers.unsubscribe(unsubscribedHandle, 1));
        String refused = address();
        add(refused);
        refuse(refused);
        Person user = office.staffOf(office.component());
        Person left = office.staffOf(office.component());
        Person no = office.staffOf(office.component());
        no.does(() -> mine.unsubscribe());
        Person administrator = office.administrator();
        administrator.does(() -> users.deactivate(left.handle(), 1));

        assertThat(recipients(subscribed, unsubscribed, refused, user.email(), left.email(), no.email()))
                .extracting(Recipient::email)
                .containsExactlyInAnyOrder(subscribed, user.email());
        assertThat(mailing.recipients(Audience.all()))
                .extracting(Recipient::email)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void an_outside_address_that_becomes_a_users_is_one_recipient_and_keeps_its_no() {
        Person user = office.holding();
        Person administrator = office.administrator();
        String former = address();
        String handle = add(former);
        String token = token(former);
        administrator.does(() -> {
            Account account = users.find(user.handle()).orElseThrow();
            users.change(
                    user.handle(),
                    account.version(),
                    new UserDetails(user.name(), former, Language.PT, ZoneOffset.UTC, List.of()));
        });

        assertThat(recipients(former)).singleElement().satisfies(recipient -> {
            assertThat(recipient.user()).isTrue();
            assertThat(recipient.language()).isEqualTo(Language.PT);
        });
        assertThat(keeper.does(() -> subscribers.find(handle))).isEmpty();

        unsubscribing.unsubscribe(token);
        assertThat(recipients(former)).isEmpty();
        assertThat(user.does(() -> mine.state())).contains(SubscriptionState.UNSUBSCRIBED);

        user.does(() -> mine.subscribe());
        assertThat(recipients(former)).hasSize(1);
    }

    @Test
    void reading_changes_nothing_and_sending_gives_every_user_a_token_that_stays() throws Exception {
        Person user = office.staffOf(office.component());

        assertThat(recipients(user.email()))
                .singleElement()
                .extracting(Recipient::token)
                .isNull();
        assertThat(kept(user)).isZero();

        List<Recipient> first = toSend();
        assertThat(first).extracting(Recipient::token).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(first).extracting(Recipient::token).allMatch(token -> token.matches("[A-Za-z0-9_-]{43}"));
        assertThat(toSend()).filteredOn(each -> first.contains(each)).hasSameSizeAs(first);
        assertThat(kept(user)).isEqualTo(1);
    }

    private List<Recipient> toSend() throws Exception {
        transaction.begin();
        try {
            return mailing.recipientsToSend(Audience.all());
        } finally {
            transaction.commit();
        }
    }

    private long kept(Person user) {
        return sql.value(
                        Long.class,
                        "SELECT count(*) FROM subscriber WHERE user_account_id = :user",
                        Map.of("user", user.id().value()))
                .orElseThrow();
    }

    @Test
    void an_audience_is_of_some_languages_and_kinds() {
        String address = address();
        add(address);
        Person user = office.staffOf(office.component());

        assertThat(emails(new Audience(Set.of(Language.FR), true, true)))
                .contains(address)
                .doesNotContain(user.email());
        assertThat(emails(new Audience(Set.of(Language.EN), true, true)))
                .contains(user.email())
                .doesNotContain(address);
        assertThat(emails(new Audience(Set.of(Language.values()), true, false)))
                .contains(user.email())
                .doesNotContain(address);
        assertThat(emails(new Audience(Set.of(Language.values()), false, true)))
                .contains(address)
                .doesNotContain(user.email());
        assertThat(mailing.recipients(new Audience(Set.of(), true, true))).isEmpty();
        Audience audience = new Audience(Set.of(Language.FR, Language.PT), false, true);
        assertThat(mailing.counts(audience)).containsOnlyKeys(Language.FR, Language.PT);
        assertThat(mailing.counts(audience).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(mailing.recipients(audience).size());
    }

    private List<String> emails(Audience audience) {
        return mailing.recipients(audience).stream().map(Recipient::email).toList();
    }

    @Test
    void a_refused_address_waits_for_an_editor() {
        String address = address();
        String handle = add(address);
        refuse(address.toUpperCase());

        assertThat(find(handle)).satisfies(each -> {
            assertThat(each.state()).isEqualTo(SubscriptionState.REFUSED);
            assertThat(each.refusedAnswer()).isEqualTo("550 5.1.1 no such user");
            assertThat(each.refusedAt()).isEqualTo(LATER);
        });
        keeper.does(() -> subscribers.clearRefusal(handle, find(handle).version()));
        assertThat(recipients(address)).hasSize(1);

        Person user = office.staffOf(office.component());
        refuse(user.email());
        assertThat(recipients(user.email())).isEmpty();
        assertThat(find(user.handle()).state()).isEqualTo(SubscriptionState.REFUSED);
        keeper.does(() ->
                subscribers.clearRefusal(user.handle(), find(user.handle()).version()));
        assertThat(recipients(user.email())).hasSize(1);

        refuse("nobody-" + address);
        assertThat(listed("nobody-" + address)).isEmpty();
    }

    private void refuse(String address) {
        try {
            transaction.begin();
            refusals.fire(new Refused(address, "550 5.1.1 no such user", LATER));
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_secret_ends_one_subscription_however_often_and_takes_it_up_again() {
        String address = address();
        String handle = add(address);
        String bystander = address();
        add(bystander);
        String token = token(address);

        assertThat(unsubscribing.find(token)).hasValueSatisfying(holder -> {
            assertThat(holder.email()).isEqualTo(address);
            assertThat(holder.subscribed()).isTrue();
        });
        assertThat(find(handle).version()).isEqualTo(1);
        unsubscribing.unsubscribe(token);
        Instant first = find(handle).unsubscribedAt();
        unsubscribing.unsubscribe(token);
        assertThat(find(handle).unsubscribedAt()).isEqualTo(first).isNotNull();
        assertThat(recipients(bystander)).hasSize(1);

        unsubscribing.subscribeAgain(token);
        assertThat(find(handle)).satisfies(each -> {
            assertThat(each.state()).isEqualTo(SubscriptionState.SUBSCRIBED);
            assertThat(each.selfConsent()).isTrue();
        });
        assertThat(deedsOn(handle))
                .containsExactly("subscriber.added", "subscriber.unsubscribed", "subscriber.subscribedAgain");
    }

    @Test
    void an_editor_changes_and_forgets_and_the_audit_log_never_learns_the_address() {
        String address = address();
        String handle = add(address);
        String other = address();

        keeper.does(() -> subscribers.change(handle, 1, details(other)));
        assertThat(key(keeper.tries(() -> {
                    subscribers.change(handle, 1, details(address));
                    return null;
                })))
                .isEqualTo("shared.changedMeanwhile");
        keeper.does(() -> subscribers.unsubscribe(handle, 2));
        keeper.does(() -> subscribers.resubscribe(handle, 3, office.today(), "by telephone"));
        assertThat(find(handle).consentNote()).isEqualTo("by telephone");
        keeper.does(() -> subscribers.forget(handle, 4));

        assertThat(keeper.does(() -> subscribers.find(handle))).isEmpty();
        assertThat(keeper.does(() -> subscribers.add(UUID.randomUUID(), details(other))))
                .isNotEqualTo(handle);
        assertThat(deedsOn(handle))
                .containsExactly(
                        "subscriber.added",
                        "subscriber.changed",
                        "subscriber.unsubscribed",
                        "subscriber.resubscribed",
                        "subscriber.forgotten");
        assertThat(sql.value(
                        Long.class,
                        "SELECT count(*) FROM audit_entry WHERE concat(subject, before, after)"
                                + " LIKE ANY (ARRAY[:one, :other])",
                        Map.of("one", "%" + address + "%", "other", "%" + other + "%")))
                .contains(0L);
    }

    private List<String> deedsOn(String handle) {
        return sql.values(
                String.class,
                "SELECT deed FROM audit_entry WHERE subject = :subject ORDER BY number",
                Map.of("subject", "SUBSCRIBER/" + handle));
    }

    @Test
    void a_list_is_imported_whole_or_not_at_all_and_nobody_who_said_no_comes_back() {
        String fresh = address();
        String known = address();
        add(known);
        String no = address();
        String noHandle = add(no);
        keeper.does(() -> subscribers.unsubscribe(noHandle, 1));

        assertThat(key(keeper.tries(() -> subscribers.importList(csv(fresh, "not an address")))))
                .isEqualTo("subscriber.import.problems");
        assertThat(listed(fresh)).isEmpty();

        ImportCheck check = keeper.does(() -> subscribers.check(csv(fresh, known, no)));
        assertThat(listed(fresh)).isEmpty();
        assertThat(check).isEqualTo(new ImportCheck(3, 1, 2, 1, List.of(), 0));

        assertThat(keeper.does(() -> subscribers.importList(csv(fresh, known, no))))
                .isEqualTo(check);
        assertThat(listed(fresh)).singleElement().satisfies(each -> {
            assertThat(each.language()).isEqualTo(Language.FR);
            assertThat(each.consentOn()).isEqualTo("2021-01-02");
        });
        assertThat(recipients(no)).isEmpty();
        assertThat(keeper.does(() -> subscribers.importList(csv(fresh, known, no)))
                        .added())
                .isZero();
    }

    @Test
    void twenty_thousand_lines_are_imported_and_read_quickly() {
        String word = office.word();
        String csv = csv(IntStream.range(0, 20_000)
                .mapToObj(number -> word + number + "@example.org")
                .toArray(String[]::new));

        long start = System.nanoTime();
        assertThat(keeper.does(() -> subscribers.importList(csv)).added()).isEqualTo(20_000);
        long imported = System.nanoTime();
        // As the database does by itself within a minute.
        sql.update("ANALYZE subscriber", Map.of());
        long known = System.nanoTime();
        assertThat(mailing.recipients(Audience.all())).hasSizeGreaterThanOrEqualTo(20_000);
        long read = System.nanoTime();
        sql.update("DELETE FROM subscriber WHERE email LIKE :word", Map.of("word", word + "%"));

        assertThat((imported - start) / 1_000_000).as("ms for the import").isLessThan(10_000);
        assertThat((read - known) / 1_000_000).as("ms for the recipients").isLessThan(1_000);
    }

    @Test
    void the_list_is_narrowed_by_words_language_state_and_kind() {
        String word = office.word();
        String french = word + "-fr@example.org";
        add(french);
        String portuguese = word + "-pt@example.org";
        String handle = keeper.does(() -> subscribers.add(
                UUID.randomUUID(),
                new SubscriberDetails(portuguese, "Ação " + word, Language.PT, office.today(), null)));
        keeper.does(() -> subscribers.unsubscribe(handle, 1));

        assertThat(filtered(word, List.of(), List.of(), List.of())).containsExactly(french, portuguese);
        assertThat(filtered("acao " + word, List.of(), List.of(), List.of())).containsExactly(portuguese);
        assertThat(filtered(word, List.of(Language.FR), List.of(), List.of())).containsExactly(french);
        assertThat(filtered(word, List.of(), List.of(SubscriptionState.UNSUBSCRIBED), List.of()))
                .containsExactly(portuguese);
        assertThat(filtered(word, List.of(), List.of(), List.of(SubscriberKind.USER)))
                .isEmpty();
        assertThat(filtered("%", List.of(), List.of(), List.of())).isEmpty();
        assertThat(keeper.does(() -> subscribers.counts(
                        new SubscriberFilter(word, List.of(), List.of(SubscriptionState.REFUSED), List.of()))))
                .isEqualTo(Map.of(
                        SubscriptionState.SUBSCRIBED, 1L,
                        SubscriptionState.UNSUBSCRIBED, 1L,
                        SubscriptionState.REFUSED, 0L));
    }

    private List<String> filtered(
            String text, List<Language> languages, List<SubscriptionState> states, List<SubscriberKind> kinds) {
        return keeper
                .does(() -> subscribers.list(new SubscriberFilter(text, languages, states, kinds), 1))
                .rows()
                .stream()
                .map(ListedSubscriber::email)
                .toList();
    }

    private String address() {
        return office.word() + "@example.org";
    }

    private static SubscriberDetails details(String email) {
        return new SubscriberDetails(email, null, Language.FR, LocalDate.of(2021, 1, 2), null);
    }

    private String add(String email) {
        return keeper.does(() -> subscribers.add(UUID.randomUUID(), details(email)));
    }

    private ListedSubscriber find(String handle) {
        return keeper.does(() -> subscribers.find(handle)).orElseThrow();
    }

    private List<ListedSubscriber> listed(String email) {
        return keeper.does(() -> subscribers.list(new SubscriberFilter(email, List.of(), List.of(), List.of()), 1))
                .rows();
    }

    private List<Recipient> recipients(String... emails) {
        Set<String> wanted = Set.of(emails);
        return mailing.recipients(Audience.all()).stream()
                .filter(recipient -> wanted.contains(recipient.email()))
                .toList();
    }

    private String token(String email) {
        return recipients(email).get(0).token();
    }

    private static String csv(String... emails) {
        return List.of(emails).stream()
                .map(email -> email + ";fr;2021-01-02\n")
                .collect(Collectors.joining("", "email;language;consent_on\n", ""));
    }

    private static String key(Outcome<?> outcome) {
        assertThat(outcome.thrown()).isInstanceOf(DomainException.class);
        return ((DomainException) outcome.thrown()).key();
    }
}
