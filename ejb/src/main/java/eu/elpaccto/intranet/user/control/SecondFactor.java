package eu.elpaccto.intranet.user.control;

import eu.elpaccto.intranet.shared.control.InitialData;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** Knows who must have a second factor, checks its codes, each of which is good once, and gives out recovery codes. */
@ApplicationScoped
public class SecondFactor {

    private static final int RECOVERY_CODES = 10;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Sql sql;

    @Inject
    private OneTimeCodes codes;

    @Inject
    private Clock clock;

    @Inject
    private InitialData data;

    /** What a code turned out to be. */
    public enum Verdict {
        RIGHT,
        RECOVERY_CODE,
        WRONG
    }

    /** Whoever decides for others or gives others access; in a demo, which everybody may enter, nobody. */
    public boolean isDemandedOf(Actor actor) {
        return !data.isForShow() && (actor.has(Role.LEAD) || actor.has(Role.ADMIN));
    }

    /** Checks a code and uses it up. */
    public Verdict use(long user, String secret, String typed) {
        String code = typed == null ? "" : typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        OptionalLong step = codes.stepOf(code, secret, clock.instant());
        if (step.isPresent()) {
            int used = sql.update(
                    "UPDATE user_account SET totp_last_step = :step WHERE id = :user AND totp_last_step < :step",
                    Map.of("user", user, "step", step.getAsLong()));
            return used == 1 ? Verdict.RIGHT : Verdict.WRONG;
        }
        int used = sql.update("""
                UPDATE recovery_code SET used_at = :now
                 WHERE user_account_id = :user AND code_hash = :hash AND used_at IS NULL
                """, Map.of("user", user, "hash", hash(user, code), "now", clock.instant()));
        return used == 1 ? Verdict.RECOVERY_CODE : Verdict.WRONG;
    }

    /** New recovery codes; earlier ones are void. */
    public List<String> newRecoveryCodes(long user) {
        forgetRecoveryCodes(user);
        List<String> fresh = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = random();
            fresh.add(code);
            sql.update(
                    "INSERT INTO recovery_code (user_account_id, code_hash) VALUES (:user, :hash)",
                    Map.of("user", user, "hash", hash(user, code.replace("-", ""))));
        }
        return fresh;
    }

    public void forgetRecoveryCodes(long user) {
        sql.update("DELETE FROM recovery_code WHERE user_account_id = :user", Map.of("user", user));
    }

    public int recoveryCodesLeft(long user) {
        return sql.value(
                        Integer.class,
                        "SELECT count(*) FROM recovery_code WHERE user_account_id = :user AND used_at IS NULL",
                        Map.of("user", user))
                .orElse(0);
    }

    private static byte[] hash(long user, String code) {
        return Token.sha256(user + " " + code);
    }

    /** Sixteen letters and digits, 79 bits, in groups of four. */
    private static String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
