package eu.elpaccto.intranet.dataset.control;

import static eu.elpaccto.intranet.dataset.control.DemoFiles.text;
import static eu.elpaccto.intranet.dataset.control.DemoFiles.texts;

import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.EntryDetails;
import eu.elpaccto.intranet.programme.Names;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.programme.boundary.ReferenceLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Fills the reference lists: those every installation starts with, and the demo programme's institutions. */
@ApplicationScoped
public class StartingLists {

    @Inject
    private ReferenceLists lists;

    void load() {
        add(ReferenceList.COUNTRY, resource("countries"));
        add(ReferenceList.COMPONENT, resource("components"));
        add(ReferenceList.TOPIC, resource("topics"));
        add(ReferenceList.ACTIVITY_TYPE, resource("activity-types"));
        add(ReferenceList.GLOSSARY, resource("glossary"));
    }

    void loadInstitutions(Path directory) {
        add(ReferenceList.INSTITUTION, DemoFiles.objects(directory.resolve("institutions.json")));
    }

    private static List<JsonObject> resource(String name) {
        String path = "/programme/" + name + ".json";
        try (Reader text =
                new InputStreamReader(ReferenceList.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            return DemoFiles.objects(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(ReferenceList list, List<JsonObject> entries) {
        for (JsonObject entry : entries) {
            JsonObject names = entry.getJsonObject("names");
            String country = text(entry, "country");
            lists.add(
                    list.code(text(entry, "code")),
                    new EntryDetails(
                            Category.valueOf(text(entry, "category")),
                            new Names(text(names, "es"), text(names, "en"), text(names, "pt"), text(names, "fr")),
                            country == null ? null : new CountryCode(country),
                            texts(entry, "aliases")));
        }
    }
}
