package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only there for measuring is in neither archive that ships. */
class ShippedFilesIT {

    @ParameterizedTest
    @ValueSource(strings = {"intranet.war", "intranet.ear"})
    void the_floor_page_stays_at_home(String archive) throws IOException {
        Set<String> files = new TreeSet<>();
        try (InputStream content = Files.newInputStream(Path.of(System.getProperty(archive)))) {
            collect(content, files);
        }
        assertThat(files)
                .as("the page and the view that the floor page is made of")
                .anyMatch(file -> file.endsWith("activity/list.xhtml"))
                .anyMatch(file -> file.endsWith("activity/view/ActivityListView.class"));
        assertThat(files).noneMatch(file -> file.toLowerCase(Locale.ROOT).contains("floor"));
    }

    private static void collect(InputStream archive, Set<String> files) throws IOException {
        ZipInputStream entries = new ZipInputStream(archive);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            files.add(entry.getName());
            if (entry.getName().matches(".*/?intranet-[^/]*\\.[jw]ar")) {
                collect(entries, files);
            }
        }
    }
}
