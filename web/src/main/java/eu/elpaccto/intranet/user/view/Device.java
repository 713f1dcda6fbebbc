package eu.elpaccto.intranet.user.view;

import java.util.List;
import java.util.Optional;

/** Makes of a browser's own description what people call it. */
final class Device {

    private static final List<String[]> BROWSERS = List.of(
            new String[] {"Edg/", "Edge"},
            new String[] {"OPR/", "Opera"},
            new String[] {"Firefox/", "Firefox"},
            new String[] {"Chrome/", "Chrome"},
            new String[] {"Safari/", "Safari"});
    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Android", "Android"},
            new String[] {"Windows", "Windows"},
            new String[] {"Mac OS X", "macOS"},
            new String[] {"Linux", "Linux"});

    private Device() {}

    static Optional<String> of(String agent) {
        Optional<String> browser = find(BROWSERS, agent);
        Optional<String> system = find(SYSTEMS, agent);
        if (browser.isPresent() && system.isPresent()) {
            return Optional.of(browser.get() + ", " + system.get());
        }
        return browser.or(() -> system);
    }

    private static Optional<String> find(List<String[]> names, String agent) {
        return names.stream()
                .filter(name -> agent.contains(name[0]))
                .map(name -> name[1])
                .findFirst();
    }
}
