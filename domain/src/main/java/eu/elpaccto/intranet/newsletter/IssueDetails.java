package eu.elpaccto.intranet.newsletter;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything a person edits about an issue. Each section is a field of its own, so that two people who arrange different
 * sections do not get into each other's way. Its month is its code and is not edited.
 */
public class IssueDetails implements Draft {

    /** The longest title of an issue: one line. */
    public static final int LONGEST_TITLE = 120;

    /** The longest introductory words: a short paragraph. */
    public static final int LONGEST_INTRODUCTION = 1200;

    /** The longest teaser, as of the items themselves. */
    public static final int LONGEST_TEASER = 300;

    private static final int LONGEST_REASON = 300;

    @NotNull
    private IssueCode issue;

    private List<IssueText> titles = new ArrayList<>();

    private List<IssueText> introductions = new ArrayList<>();

    private List<PlacedItem> news = new ArrayList<>();

    private List<PlacedItem> media = new ArrayList<>();

    private List<PlacedItem> articles = new ArrayList<>();

    private List<PlacedItem> video = new ArrayList<>();

    private List<PlacedItem> agenda = new ArrayList<>();

    private List<OwnTeaser> teasers = new ArrayList<>();

    private List<Settled> settled = new ArrayList<>();

    @Size(min = 8, max = LONGEST_REASON, message = "newsletter.reason.length")
    private String emblemWaiver;

    @Size(max = LONGEST_REASON, message = "newsletter.correction.length")
    private String correction;

    @NotNull(message = "newsletter.responsible.missing")
    private ComponentCode responsible;

    private Set<ComponentCode> components = new TreeSet<>();

    protected IssueDetails() {}

    public IssueDetails(IssueCode issue) {
        this.issue = issue;
    }

    /**
     * What keeps this from being reviewed beyond the constraints on single fields.
     *
     * @param today the day on which it is submitted
     */
    @Override
    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (items().isEmpty()) {
            problems.add(Problem.at("news", "newsletter.empty"));
        }
        if (issue != null && issue.month().isAfter(YearMonth.from(today))) {
            problems.add(Problem.at("issue", "newsletter.month.future"));
        }
        if (titles.stream().anyMatch(title -> title.text().length() > LONGEST_TITLE)) {
            problems.add(Problem.at("titles", "newsletter.title.length"));
        }
        if (introductions.stream().anyMatch(text -> text.text().length() > LONGEST_INTRODUCTION)) {
            problems.add(Problem.at("introductions", "newsletter.introduction.length"));
        }
        if (teasers.stream().anyMatch(teaser -> teaser.text().length() > LONGEST_TEASER)) {
            problems.add(Problem.at("teasers", "newsletter.teaser.length"));
        }
        if (settled.stream().anyMatch(each -> each.reason().length() > LONGEST_REASON)) {
            problems.add(Problem.at("settled", "newsletter.reason.length"));
        }
        return problems;
    }

    /** Every item at its place, in the order of the sections. */
    public Map<Section, List<PlacedItem>> sections() {
        return Stream.of(Section.values())
                .collect(Collectors.toMap(Function.identity(), this::items, (one, other) -> one, LinkedHashMap::new));
    }

    public List<PlacedItem> items(Section section) {
        return switch (section) {
            case NEWS -> news;
            case MEDIA -> media;
            case ARTICLES -> articles;
            case VIDEO -> video;
            case AGENDA -> agenda;
        };
    }

    /** Puts these items into a section, in this order, in place of those that were there. */
    public void arrange(Section section, List<PlacedItem> items) {
        switch (section) {
            case NEWS -> news = items;
            case MEDIA -> media = items;
            case ARTICLES -> articles = items;
            case VIDEO -> video = items;
            case AGENDA -> agenda = items;
        }
    }

    /** The codes of all items, in the order of the issue. */
    public List<String> items() {
        return Stream.of(Section.values())
                .flatMap(section -> items(section).stream())
                .map(PlacedItem::code)
                .toList();
    }

    /** Its own title in a language; empty for none. */
    public Optional<String> title(Language language) {
        return text(titles, language);
    }

    /** The words before the first section in a language; empty for none. */
    public Optional<String> introduction(Language language) {
        return text(introductions, language);
    }

    private static Optional<String> text(List<IssueText> texts, Language language) {
        return texts.stream()
                .filter(text -> text.language() == language)
                .map(IssueText::text)
                .findFirst();
    }

    /** The teaser that stands in this issue in the place of the item's own; empty for none. */
    public Optional<String> teaser(String code, Language language) {
        return teasers.stream()
                .filter(teaser -> teaser.code().equals(code) && teaser.language() == language)
                .map(OwnTeaser::text)
                .findFirst();
    }

    /** Why something the checks found is to be left as it is; empty while nobody settled it. */
    public Optional<String> reason(String finding) {
        return settled.stream()
                .filter(each -> each.finding().equals(finding))
                .map(Settled::reason)
                .findFirst();
    }

    /** Whether the emblem of the European Union stands on it. */
    public boolean hasEmblem() {
        return emblemWaiver == null;
    }

    /** Its own title, else its month. */
    @Override
    public String heading() {
        return titles.isEmpty() ? issue.value() : titles.get(0).text();
    }

    /** The language of its title; Spanish, in which most texts start, where it has none. */
    @Override
    public Language getLanguage() {
        return titles.isEmpty() ? Language.ES : titles.get(0).language();
    }

    @Override
    public ComponentCode responsibleComponent() {
        return responsible;
    }

    @Override
    public Set<ComponentCode> componentsInvolved() {
        return components;
    }

    /** None: an issue belongs to the whole programme. */
    @Override
    public Set<CountryCode> countriesInvolved() {
        return Set.of();
    }

    /** The month it is of. */
    public IssueCode getIssue() {
        return issue;
    }

    /** Its own title, in the languages in which it has one. */
    public List<IssueText> getTitles() {
        return titles;
    }

    public void setTitles(List<IssueText> titles) {
        this.titles = titles;
    }

    public List<IssueText> getIntroductions() {
        return introductions;
    }

    public void setIntroductions(List<IssueText> introductions) {
        this.introductions = introductions;
    }

    public List<PlacedItem> getNews() {
        return news;
    }

    public List<PlacedItem> getMedia() {
        return media;
    }

    public List<PlacedItem> getArticles() {
        return articles;
    }

    public List<PlacedItem> getVideo() {
        return video;
    }

    public List<PlacedItem> getAgenda() {
        return agenda;
    }

    public List<OwnTeaser> getTeasers() {
        return teasers;
    }

    public void setTeasers(List<OwnTeaser> teasers) {
        this.teasers = teasers;
    }

    public List<Settled> getSettled() {
        return settled;
    }

    public void setSettled(List<Settled> settled) {
        this.settled = settled;
    }

    /** Why the emblem of the European Union does not stand on this issue; null where it does, as on all others. */
    public String getEmblemWaiver() {
        return emblemWaiver;
    }

    public void setEmblemWaiver(String emblemWaiver) {
        this.emblemWaiver = emblemWaiver;
    }

    /** What this revision corrects in what was sent, for readers to see. It belongs to the revision, not to the issue. */
    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }

    public ComponentCode getResponsible() {
        return responsible;
    }

    public void setResponsible(ComponentCode responsible) {
        this.responsible = responsible;
    }

    /** All components of the programme: whoever works for one of them may put the issue together. */
    public Set<ComponentCode> getComponents() {
        return components;
    }

    public void setComponents(Set<ComponentCode> components) {
        this.components = components;
    }
}
