package eu.elpaccto.intranet.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.user.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriberTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 16);
    private static final Instant NOW = Instant.parse("2021-03-16T10:00:00Z");

    @Test
    void spaces_and_letter_case_mean_nothing() {
        SubscriberDetails details =
                new SubscriberDetails(" Ana@Example.ORG ", " Ana \n Bel ", Language.ES, TODAY, " \t ");

        assertThat(details.email()).isEqualTo("ana@example.org");
        assertThat(details.name()).isEqualTo("Ana Bel");
        assertThat(details.consentNote()).isNull();
        assertThat(details.problems(TODAY)).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        SubscriberDetails details =
                new SubscriberDetails("ana", "n".repeat(121), null, TODAY.plusDays(1), "n".repeat(301));

        assertThat(details.problems(TODAY))
                .extracting(Problem::field)
                .containsExactly("email", "name", "language", "consentOn", "consentNote");
        assertThat(new SubscriberDetails(null, null, Language.EN, null, null).problems(TODAY))
                .extracting(Problem::key)
                .containsExactly("user.email.invalid", "subscriber.consentOn.missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.org\r\nbcc: eve@example.org",
                "ana@example.org, eve@example.org",
                "añá@example.org",
                "ana\u202e@example.org",
                "ana\u0001@example.org",
                "ana@example"
            })
    void an_address_is_one_that_any_mail_server_takes(String email) {
        assertThat(new SubscriberDetails(email, null, Language.EN, TODAY, null).problems(TODAY))
                .extracting(Problem::key)
                .containsExactly("user.email.invalid");
    }

    @Test
    void unsubscribing_once_more_changes_nothing() {
        Subscriber subscriber = subscriber();
        subscriber.unsubscribe(NOW);
        subscriber.unsubscribe(NOW.plusSeconds(60));

        assertThat(subscriber.unsubscribedAt()).isEqualTo(NOW);
    }

    @Test
    void an_editor_needs_a_consent_that_is_not_older_than_the_no() {
        Subscriber subscriber = subscriber();
        subscriber.unsubscribe(Instant.parse("2021-03-16T01:00:00Z"));

        assertThat(key(() -> subscriber.resubscribe(TODAY.minusDays(1), null, TODAY, ZoneOffset.UTC)))
                .isEqualTo("subscriber.consentOn.old");
        assertThat(key(() -> subscriber.resubscribe(TODAY.plusDays(1), null, TODAY, ZoneOffset.UTC)))
                .isEqualTo("subscriber.consentOn.future");
        assertThat(key(() -> subscriber.resubscribe(null, null, TODAY, ZoneOffset.UTC)))
                .isEqualTo("subscriber.consentOn.missing");
        assertThat(subscriber.unsubscribedAt()).isNotNull();

        subscriber.resubscribe(TODAY.minusDays(1), "by telephone", TODAY, ZoneId.of("America/Bogota"));
        assertThat(subscriber.unsubscribedAt()).isNull();
        assertThat(subscriber.consentOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(subscriber.details().consentNote()).isEqualTo("by telephone");
    }

    @Test
    void whoever_subscribes_again_consents_anew_and_only_then() {
        Subscriber subscriber = subscriber();
        subscriber.subscribeAgain(TODAY);
        assertThat(subscriber.isSelfConsent()).isFalse();
        assertThat(subscriber.consentOn()).isEqualTo(TODAY.minusDays(30));

        subscriber.unsubscribe(NOW);
        subscriber.subscribeAgain(TODAY);
        assertThat(subscriber.unsubscribedAt()).isNull();
        assertThat(subscriber.isSelfConsent()).isTrue();
        assertThat(subscriber.consentOn()).isEqualTo(TODAY);
        assertThat(subscriber.details().consentNote()).isNull();
    }

    @Test
    void a_refusal_holds_for_the_address_that_was_refused() {
        Subscriber subscriber = subscriber();
        subscriber.refused("ana@example.org", "550 no such user", NOW);
        subscriber.revise(details("ana@example.org", "Ana B."), TODAY);
        assertThat(subscriber.refusedAt()).isEqualTo(NOW);

        subscriber.revise(details("ana.b@example.org", "Ana B."), TODAY);
        assertThat(subscriber.refusedAt()).isNull();
        assertThat(subscriber.refusedAnswer()).isNull();
    }

    private static Subscriber subscriber() {
        return new Subscriber(UUID.randomUUID(), details("ana@example.org", "Ana"), TODAY, new UserId(1), NOW);
    }

    private static SubscriberDetails details(String email, String name) {
        return new SubscriberDetails(email, name, Language.ES, TODAY.minusDays(30), "at the conference");
    }

    private static String key(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        return catchThrowableOfType(DomainException.class, deed).key();
    }
}
