package eu.elpaccto.intranet.user.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.shared.DomainException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {

    private static final Runnable NOTHING = () -> {};

    private final PasswordHashes hashes = new PasswordHashes();

    @BeforeEach
    void prepare() {
        hashes.prepare();
    }

    @Test
    void recognises_the_password_and_nothing_else() {
        String hash = hashes.hash("violeta tambor ventisca");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashes.matches("violeta tambor ventisca", hash, NOTHING)).isTrue();
        assertThat(hashes.matches("violeta tambor ventiscA", hash, NOTHING)).isFalse();
        assertThat(hashes.matches("", hash, NOTHING)).isFalse();
        assertThat(hashes.matches(null, hash, NOTHING)).isFalse();
    }

    @Test
    void salts_every_hash() {
        assertThat(hashes.hash("violeta tambor ventisca")).isNotEqualTo(hashes.hash("violeta tambor ventisca"));
    }

    @Test
    void takes_a_character_for_the_same_however_it_was_typed() {
        assertThat(hashes.matches("cafe\u0301 con leche", hashes.hash("café con leche"), NOTHING))
                .isTrue();
    }

    @Test
    void agrees_with_other_implementations() {
        String hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(hashes.matches("password", hash, NOTHING)).isTrue();
        assertThat(hashes.isOutdated(hash)).isTrue();
        assertThat(hashes.isOutdated(hashes.hash("password"))).isFalse();
    }

    @Test
    void works_as_long_where_there_is_no_account_and_opens_nothing() {
        assertThat(hashes.matches("nobody's password", null, NOTHING)).isFalse();
    }

    @Test
    void is_refused_at_the_last_moment_if_too_much_was_tried_meanwhile() {
        String hash = hashes.hash("violeta tambor ventisca");

        assertThatThrownBy(() -> hashes.matches("violeta tambor ventisca", hash, () -> {
                    throw new DomainException("user.wait", 1);
                }))
                .isInstanceOf(DomainException.class);
        assertThat(hashes.matches("violeta tambor ventisca", hash, NOTHING)).isTrue();
    }

    @Test
    void makes_at_most_four_at_once() throws InterruptedException {
        String hash = hashes.hash("violeta tambor ventisca");
        AtomicInteger atWork = new AtomicInteger();
        CountDownLatch counted = new CountDownLatch(1);
        List<Thread> threads = IntStream.range(0, 12)
                .mapToObj(i -> new Thread(() -> hashes.matches("violeta", hash, () -> {
                    atWork.incrementAndGet();
                    await(counted);
                })))
                .toList();
        threads.forEach(Thread::start);
        while (threads.stream().anyMatch(PasswordHashesTest::isBusy)) {
            Thread.onSpinWait();
        }

        assertThat(atWork).hasValue(4);

        counted.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(atWork).hasValue(12);
    }

    private static boolean isBusy(Thread thread) {
        return thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
