package eu.elpaccto.intranet.newsletter.boundary;

import eu.elpaccto.intranet.mail.boundary.Edition;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.HomeAddress;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An edition as markup: for a browser and for paper, and for mail programs, which know less and forget styles. */
@ApplicationScoped
public class EditionMarkup {

    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);

    @Inject
    private HomeAddress home;

    protected EditionMarkup() {
        templates.setClassLoaderForTemplateLoading(EditionMarkup.class.getClassLoader(), "newsletter");
        templates.setDefaultEncoding("UTF-8");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
    }

    EditionMarkup(HomeAddress home) {
        this();
        this.home = home;
    }

    /** A whole page, complete in itself: what stands in the archive. */
    public String page(IssueEdition edition) {
        return filled("page.ftlh", edition, false, "");
    }

    /** The same for paper, well-formed as XML. */
    String paper(IssueEdition edition) {
        return filled("page.ftlh", edition, true, "");
    }

    /** As it goes out by mail, with {@link Edition#UNSUBSCRIBE} in the place of the reader's own address. */
    public String mail(IssueEdition edition) {
        String mark = UUID.randomUUID().toString();
        return filled("mail.ftlh", edition, false, mark)
                .replace(Edition.UNSUBSCRIBE, EditionText.HARMLESS)
                .replace(mark, Edition.UNSUBSCRIBE);
    }

    /** Where an edition is to be read for good. */
    public String address(IssueEdition edition) {
        return home.of(path(edition, edition.language()));
    }

    private static String path(IssueEdition edition, Language language) {
        return "/newsletter/" + edition.issue() + "/" + language.code();
    }

    private String filled(String template, IssueEdition edition, boolean paper, String unsubscribe) {
        Map<String, Object> model = new HashMap<>();
        model.put("sheet", EditionSheet.of(edition));
        model.put("words", new EditionWords(edition.language()));
        model.put("paper", paper);
        model.put("home", home.of(""));
        model.put("address", address(edition));
        model.put("folder", home.of("/newsletter/" + edition.issue() + "/"));
        model.put("languages", List.of(Language.values()));
        model.put("unsubscribe", unsubscribe);
        StringWriter filled = new StringWriter();
        try {
            templates.getTemplate(template).process(model, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
        return filled.toString();
    }
}
