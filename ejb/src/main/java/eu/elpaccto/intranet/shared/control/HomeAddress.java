package eu.elpaccto.intranet.shared.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one base address of this installation, for links that leave it. */
@ApplicationScoped
public class HomeAddress {

    @Inject
    @ConfigProperty(name = "intranet.base.url", defaultValue = "http://localhost:8080")
    private String base;

    /** The absolute address of a path that begins with a slash. */
    public String of(String path) {
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
