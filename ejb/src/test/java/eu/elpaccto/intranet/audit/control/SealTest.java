package eu.elpaccto.intranet.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.audit.AuditEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Instant AT = Instant.parse("2021-03-30T11:20:00.123456Z");
    private static final AuditEntry ENTRY = new AuditEntry(
            7, AT, "handle", "Nuria Vega", "review.approved", "ACTIVITY/JUS-2021-EC-014", "192.0.2.1", "{}", null);

    private final Seal seal = seal("a key of at least thirty-two characters");

    @Test
    void is_the_same_for_the_same_entry_after_the_same_predecessor() {
        assertThat(seal.over(Seal.BEGINNING, ENTRY)).hasSize(32).isEqualTo(seal.over(Seal.BEGINNING, ENTRY));
    }

    @Test
    void differs_with_every_part_of_the_entry() {
        byte[] sealed = seal.over(Seal.BEGINNING, ENTRY);

        assertThat(List.of(
                        new AuditEntry(
                                8,
                                AT,
                                "handle",
                                "Nuria Vega",
                                "review.approved",
                                "ACTIVITY/JUS-2021-EC-014",
                                "192.0.2.1",
                                "{}",
                                null),
                        new AuditEntry(
                                7,
                                AT.plus(1, ChronoUnit.MICROS),
                                "handle",
                                "Nuria Vega",
                                "review.approved",
                                "ACTIVITY/JUS-2021-EC-014",
                                "192.0.2.1",
                                "{}",
                                null),
                        new AuditEntry(
                                7,
                                AT,
                                "other",
                                "Nuria Vega",
                                "review.approved",
                                "ACTIVITY/JUS-2021-EC-014",
                                "192.0.2.1",
                                "{}",
                                null),
                        new AuditEntry(
                                7,
                                AT,
                                "handle",
                                "Other",
                                "review.approved",
                                "ACTIVITY/JUS-2021-EC-014",
                                "192.0.2.1",
                                "{}",
                                null),
                        new AuditEntry(
                                7,
                                AT,
                                "handle",
                                "Nuria Vega",
                                "review.returned",
                                "ACTIVITY/JUS-2021-EC-014",
                                "192.0.2.1",
                                "{}",
                                null),
                        new AuditEntry(
                                7,
                                AT,
                                "handle",
                                "Nuria Vega",
                                "review.approved",
                                "ACTIVITY/JUS-2021-EC-015",
                                "192.0.2.1",
                                "{}",
                                null),
                        new AuditEntry(
                                7,
                                AT,
                                "handle",
                                "Nuria Vega",
                                "review.approved",
                                "ACTIVITY/JUS-2021-EC-014",
                                "192.0.2.2",
                                "{}",
                                null),
                        new AuditEntry(
                                7,
                                AT,
                                "handle",
                                "Nuria Vega",
                                "review.approved",
                                "ACTIVITY/JUS-2021-EC-014",
                                "192.0.2.1",
                                null,
                                "{}"),
                        new AuditEntry(
                                7,
                                AT,
                                "handle",
                                "Nuria Vega",
                                "review.approved",
                                "ACTIVITY/JUS-2021-EC-014",
                                "192.0.2.1",
                                "{}",
                                "")))
                .allSatisfy(
                        other -> assertThat(seal.over(Seal.BEGINNING, other)).isNotEqualTo(sealed));
    }

    @Test
    void differs_with_its_predecessor_and_with_the_key() {
        byte[] sealed = seal.over(Seal.BEGINNING, ENTRY);

        assertThat(seal.over(sealed, ENTRY)).isNotEqualTo(sealed);
        assertThat(seal("another key of at least thirty-two characters").over(Seal.BEGINNING, ENTRY))
                .isNotEqualTo(sealed);
    }

    @Test
    void does_not_take_one_field_for_another() {
        AuditEntry tricky = new AuditEntry(7, AT, "handle", "Nuria\",\"deed\":\"x", "x", "s", "-", null, null);
        AuditEntry plain = new AuditEntry(7, AT, "handle", "Nuria", "x\",\"deed\":\"x", "s", "-", null, null);

        assertThat(seal.over(Seal.BEGINNING, tricky)).isNotEqualTo(seal.over(Seal.BEGINNING, plain));
    }

    private static Seal seal(String key) {
        return new Seal(key.getBytes(StandardCharsets.UTF_8));
    }
}
