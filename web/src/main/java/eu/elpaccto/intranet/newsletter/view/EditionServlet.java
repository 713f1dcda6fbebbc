package eu.elpaccto.intranet.newsletter.view;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import eu.elpaccto.intranet.newsletter.boundary.ArchivedIssue;
import eu.elpaccto.intranet.newsletter.boundary.EditionMarkup;
import eu.elpaccto.intranet.newsletter.boundary.EditionPdf;
import eu.elpaccto.intranet.newsletter.boundary.EditionText;
import eu.elpaccto.intranet.newsletter.boundary.EditionWords;
import eu.elpaccto.intranet.newsletter.boundary.EuEmblem;
import eu.elpaccto.intranet.newsletter.boundary.NewsletterArchive;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Representation;
import eu.elpaccto.intranet.shared.view.Site;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public archive: each issue that was sent, in each language, as a page ({@code /newsletter/2021-03/en}), as PDF and as
 * plain text, and without a language in that of whoever asks; all of a language as an Atom feed; and the emblem that stands on them. Readers outside have no account: nobody
 * is asked who they are.
 */
@WebServlet("/newsletter/*")
public class EditionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern EDITION = Pattern.compile("/([^/]+)/(es|en|pt|fr)(?:\\.(pdf|txt))?");
    private static final Pattern ISSUE = Pattern.compile("/\\d{4}-\\d{2}");
    private static final Pattern FEED = Pattern.compile("/(es|en|pt|fr)\\.atom");
    private static final String EMBLEM = "/emblem.png";

    @Inject
    private transient NewsletterArchive archive;

    @Inject
    private transient EditionMarkup markup;

    @Inject
    private transient EditionPdf pdf;

    @Inject
    private transient Site site;

    @Inject
    private transient Reader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (ISSUE.matcher(path).matches()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    "/newsletter" + path + "/" + reader.getLanguage().code());
            return;
        }
        Optional<Representation> found = find(path);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Public, and the same for everybody: mail programs on the web show the emblem, too.
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Cache-Control", "public, max-age=300");
        found.get().send(request, response);
    }

    private Optional<Representation> find(String path) throws ServletException {
        if (path.equals(EMBLEM)) {
            return Optional.of(new Representation(EuEmblem.png(), "image/png", null));
        }
        Matcher feed = FEED.matcher(path);
        if (feed.matches()) {
            return Optional.of(atom(Language.of(feed.group(1)).orElseThrow()));
        }
        Matcher edition = EDITION.matcher(path);
        if (!edition.matches()) {
            return Optional.empty();
        }
        Language language = Language.of(edition.group(2)).orElseThrow();
        return IssueCode.read(edition.group(1))
                .flatMap(issue -> archive.edition(issue, language))
                .map(sent -> file(sent, edition.group(3)));
    }

    private Representation file(IssueEdition edition, String form) {
        if (form == null) {
            return text(markup.page(edition), "text/html");
        }
        return form.equals("pdf")
                ? new Representation(pdf.of(edition), "application/pdf", null)
                : text(EditionText.of(edition), "text/plain");
    }

    private static Representation text(String content, String type) {
        return new Representation(content.getBytes(StandardCharsets.UTF_8), type, null);
    }

    private Representation atom(Language language) throws ServletException {
        EditionWords words = new EditionWords(language);
        List<ArchivedIssue> issues = archive.issues(language);
        Instant changed = issues.stream()
                .map(ArchivedIssue::changedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setTitle(words.text("name"));
        feed.setLanguage(language.code());
        feed.setUri(site.absolute("/newsletter/" + language.code() + ".atom"));
        feed.setLink(site.absolute("/newsletter/" + language.code() + ".atom"));
        feed.setAuthor("EL PAcCTO");
        feed.setPublishedDate(Date.from(changed));
        feed.setEntries(
                issues.stream().map(issue -> entry(issue, language, words)).toList());
        try {
            return new Representation(
                    new SyndFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8),
                    "application/atom+xml",
                    changed);
        } catch (FeedException e) {
            throw new ServletException(e);
        }
    }

    private SyndEntry entry(ArchivedIssue issue, Language language, EditionWords words) {
        String address = site.absolute("/newsletter/" + issue.issue() + "/" + language.code());
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(address);
        entry.setLink(address);
        entry.setTitle(words.month(issue.code()));
        entry.setPublishedDate(Date.from(issue.sentAt()));
        entry.setUpdatedDate(Date.from(issue.changedAt()));
        if (issue.title() != null) {
            SyndContent title = new SyndContentImpl();
            title.setType("text");
            title.setValue(issue.title());
            entry.setDescription(title);
        }
        return entry;
    }
}
