package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.user.boundary.MyAccount;
import eu.elpaccto.intranet.user.boundary.Profile;
import io.nayuki.qrcodegen.QrCode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Setting up a second factor: the secret as a picture and as text, and afterwards the recovery codes, once. */
@Named("secondFactor")
@RequestScoped
public class SecondFactorView {

    /** Request attribute: recovery codes that were just made. */
    static final String CODES = "intranet.recoveryCodes";

    private static final Pattern SECRET = Pattern.compile("[A-Z2-7]{32}");
    private static final int QUIET_ZONE = 4;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Profile profile;

    private MyAccount account;
    private String secret;
    private QrCode picture;

    @PostConstruct
    void offer() {
        account = profile.mine();
        String sent = request.getParameter("secret");
        boolean again = "POST".equals(request.getMethod())
                && sent != null
                && SECRET.matcher(sent).matches();
        secret = again ? sent : profile.newSecret();
        String issuer = encoded("EL PAcCTO Intranet");
        picture = QrCode.encodeText(
                "otpauth://totp/" + issuer + ":" + encoded(account.email()) + "?secret=" + secret + "&issuer=" + issuer,
                QrCode.Ecc.MEDIUM);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public MyAccount getAccount() {
        return account;
    }

    /** The recovery codes, only in answer to having them made; null otherwise. */
    public List<?> getCodes() {
        return (List<?>) request.getAttribute(CODES);
    }

    public String getSecret() {
        return secret;
    }

    /** The secret in groups of four, for whoever types it. */
    public String getSpelled() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Side of the picture in its own units. */
    public int getSide() {
        return picture.size + 2 * QUIET_ZONE;
    }

    /** The dark fields of the picture as an SVG path. */
    public String getPath() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < picture.size; y++) {
            for (int x = 0; x < picture.size; x++) {
                if (picture.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(',')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
