package eu.elpaccto.intranet.newsletter.view;

import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueDetails;
import eu.elpaccto.intranet.newsletter.IssueText;
import eu.elpaccto.intranet.newsletter.OwnTeaser;
import eu.elpaccto.intranet.newsletter.PlacedItem;
import eu.elpaccto.intranet.newsletter.Section;
import eu.elpaccto.intranet.newsletter.Settled;
import eu.elpaccto.intranet.newsletter.boundary.Finding;
import eu.elpaccto.intranet.newsletter.boundary.IssueItem;
import eu.elpaccto.intranet.newsletter.boundary.Newsletters;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.view.ProposalEditor;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Puts an issue together. Its items move about in the browser, each with the fields that belong to it, so these fields are
 * plain ones that are read by their names: {@code order:NEWS} holds the codes of a section, one with {@code +} taking half
 * of the width; {@code teaser:CODE:es} holds words of the issue's own, {@code reason:FINDING} why something is left.
 */
@Named("issueEditor")
@ViewScoped
public class IssueEditor extends ProposalEditor<IssueDetails> {

    private static final long serialVersionUID = 1L;
    private static final String PAIRED = "+";
    private static final String ORDER = "order:";
    private static final String TEASER = "teaser:";
    private static final String REASON = "reason:";

    @Inject
    private Query query;

    @Inject
    private Newsletters newsletters;

    @Inject
    private Wording wording;

    private TreeSet<String> codes = new TreeSet<>();
    private transient List<Finding> findings;
    private transient List<IssueItem> items;
    private transient List<IssueItem> leftOut;

    public IssueEditor() {
        super(ProposalKind.NEWSLETTER);
    }

    @PostConstruct
    void load() {
        edit(IssueCode.read(query.text("issue")).orElseThrow(Missing::new).value());
    }

    @Override
    protected void show(IssueDetails draft, Map<String, String> notUnderstood) {
        lookAnew();
        codes.addAll(draft.items());
    }

    @Override
    protected void collect(IssueDetails draft, Map<String, String> notUnderstood) {
        lookAnew();
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        newsletters.leftOut(draft).forEach(item -> codes.add(item.code()));
        for (Section section : Section.values()) {
            Optional.ofNullable(sent.get(ORDER + section)).ifPresent(order -> draft.arrange(section, placed(order)));
        }
        List<OwnTeaser> teasers = new ArrayList<>();
        List<Settled> settled = new ArrayList<>();
        sent.forEach((name, text) -> {
            if (name.startsWith(TEASER)) {
                teaser(name.substring(TEASER.length()), text).ifPresent(teasers::add);
            } else if (name.startsWith(REASON) && !text.isBlank()) {
                settled.add(new Settled(name.substring(REASON.length()), text));
            }
        });
        draft.setTeasers(teasers);
        draft.setSettled(settled);
        draft.setTitles(texts(sent, "title:"));
        draft.setIntroductions(texts(sent, "introduction:"));
    }

    /** What is no item of this issue was not offered. */
    private List<PlacedItem> placed(String order) {
        return new ArrayList<>(Stream.of(order.strip().split("\\s+"))
                .map(place -> new PlacedItem(place.replace(PAIRED, ""), place.endsWith(PAIRED)))
                .filter(item -> codes.contains(item.code()))
                .toList());
    }

    private Optional<OwnTeaser> teaser(String item, String text) {
        int colon = item.lastIndexOf(':');
        return colon < 0 || text.isBlank() || !codes.contains(item.substring(0, colon))
                ? Optional.empty()
                : Language.of(item.substring(colon + 1))
                        .map(language -> new OwnTeaser(item.substring(0, colon), language, text));
    }

    private static List<IssueText> texts(Map<String, String> sent, String prefix) {
        List<IssueText> texts = new ArrayList<>();
        for (Language language : Language.values()) {
            String text = sent.get(prefix + language.code());
            if (text != null && !text.isBlank()) {
                texts.add(new IssueText(language, text));
            }
        }
        return texts;
    }

    @Override
    protected String name() {
        return wording.text(getMonth());
    }

    @Override
    protected String addressAfterWithdrawal() {
        return Route.NEWSLETTER.to(getDraft().getIssue());
    }

    @Override
    public String address() {
        return Route.NEWSLETTER_EDIT.to(getDraft().getIssue());
    }

    /** The month in which it counts. */
    public PartialPeriod getMonth() {
        return PartialPeriod.month(getDraft().getIssue().month());
    }

    public List<Section> getSections() {
        return List.of(Section.values());
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** The codes of a section as its field holds them. */
    public String order(Section section) {
        StringBuilder order = new StringBuilder();
        getDraft().items(section).forEach(item -> order.append(order.isEmpty() ? "" : " ")
                .append(item.code())
                .append(item.isPaired() ? PAIRED : ""));
        return order.toString();
    }

    public List<IssueItem> items(Section section) {
        if (items == null) {
            items = newsletters.items(getDraft(), getFindings());
        }
        return items.stream().filter(item -> item.section() == section).toList();
    }

    /** What was gathered and does not stand in it. */
    public List<IssueItem> getLeftOut() {
        if (leftOut == null) {
            leftOut = newsletters.leftOut(getDraft());
        }
        return leftOut;
    }

    public boolean paired(IssueItem item) {
        return getDraft().items(item.section()).stream()
                .anyMatch(placed -> placed.code().equals(item.code()) && placed.isPaired());
    }

    /** Where an item may be put. */
    public List<Section> places(IssueItem item) {
        return item.section() == Section.AGENDA
                ? List.of(Section.AGENDA)
                : List.of(Section.NEWS, Section.MEDIA, Section.ARTICLES, Section.VIDEO);
    }

    public String title(Language language) {
        return getDraft().title(language).orElse("");
    }

    public String introduction(Language language) {
        return getDraft().introduction(language).orElse("");
    }

    /** The words that stand here in the place of the item's own; empty for none. */
    public String teaser(IssueItem item, Language language) {
        return getDraft().teaser(item.code(), language).orElse("");
    }

    /** Whether anything was written for an item here. */
    public boolean hasOwnTeaser(IssueItem item) {
        return getDraft().getTeasers().stream().anyMatch(teaser -> teaser.code().equals(item.code()));
    }

    /** What the checks found, what blocks first. */
    public List<Finding> getFindings() {
        if (findings == null) {
            findings = newsletters.findings(getDraft());
        }
        return findings;
    }

    /** The checks are shown again after what was saved; nothing is taken over by that. */
    public void check() {
        lookAnew();
    }

    /** What is shown is read again from the draft. */
    private void lookAnew() {
        findings = null;
        items = null;
        leftOut = null;
    }

    public int getLongestTitle() {
        return IssueDetails.LONGEST_TITLE;
    }

    public int getLongestIntroduction() {
        return IssueDetails.LONGEST_INTRODUCTION;
    }

    public int getLongestTeaser() {
        return IssueDetails.LONGEST_TEASER;
    }
}
