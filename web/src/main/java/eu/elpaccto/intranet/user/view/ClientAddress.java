package eu.elpaccto.intranet.user.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from. The header in which a reverse proxy names its client is believed only if it comes from one
 * of our own proxies.
 */
@ApplicationScoped
public class ClientAddress {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]{2,45}");

    @Inject
    @ConfigProperty(name = "intranet.proxies")
    private Optional<String> proxies;

    private Set<String> trusted;

    @PostConstruct
    void trust() {
        trusted = Stream.of(proxies.orElse("").split("[,\\s]+"))
                .filter(proxy -> !proxy.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!trusted.contains(address)) {
            return address;
        }
        List<String> forwarded = Stream.ofNullable(request.getHeader("X-Forwarded-For"))
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .toList();
        for (int i = forwarded.size() - 1; i >= 0; i--) {
            String hop = forwarded.get(i);
            if (!ADDRESS.matcher(hop).matches()) {
                break;
            }
            address = hop;
            if (!trusted.contains(hop)) {
                break;
            }
        }
        return address;
    }
}
