package eu.elpaccto.intranet.shared.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this installation lives: its one base address. Nothing is ever built from the Host header of a request. */
@ApplicationScoped
public class Site {

    @Inject
    @ConfigProperty(name = "intranet.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** Without a slash at the end. */
    public String base() {
        return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    /** The absolute address of a path that begins with a slash. */
    public String absolute(String path) {
        return base() + path;
    }

    public boolean isSecure() {
        return base().startsWith("https:");
    }

    /** Whether a browser's Origin header names this installation. */
    boolean isOwnOrigin(String origin) {
        return origin(URI.create(base())).equals(origin.toLowerCase(Locale.ROOT));
    }

    private static String origin(URI address) {
        boolean standard = address.getPort() == -1;
        return (address.getScheme() + "://" + address.getHost() + (standard ? "" : ":" + address.getPort()))
                .toLowerCase(Locale.ROOT);
    }
}
