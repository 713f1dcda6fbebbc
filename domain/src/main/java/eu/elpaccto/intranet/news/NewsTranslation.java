package eu.elpaccto.intranet.news;

import eu.elpaccto.intranet.shared.AggregateRoot;
import eu.elpaccto.intranet.user.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A news item in another language than its own, as approved. It comes into being when the first proposal for it is
 * approved. When its item is corrected it stays as it is and counts as stale, until a revision that follows is approved.
 */
@Entity
@Table(name = "news_translation")
public class NewsTranslation extends AggregateRoot {

    @Id
    @SequenceGenerator(name = "news_translation_seq", sequenceName = "news_translation_seq", allocationSize = 50)
    @GeneratedValue(generator = "news_translation_seq")
    private Long id;

    @Embedded
    private TranslationDetails details;

    @ElementCollection
    @CollectionTable(name = "news_translation_paragraph", joinColumns = @JoinColumn(name = "news_translation_id"))
    @OrderColumn(name = "position")
    private List<TranslatedParagraph> paragraphs = new ArrayList<>();

    @Column(name = "body")
    private String body;

    @Column(name = "stale", nullable = false)
    private boolean stale;

    @Column(name = "approved_by", nullable = false)
    private long approvedBy;

    @Column(name = "approved_at", nullable = false)
    private Instant approvedAt;

    protected NewsTranslation() {}

    /**
     * @param details reviewed and complete
     * @param source the item as it is now
     */
    public NewsTranslation(TranslationDetails details, SourceText source, UserId approvedBy, Instant at) {
        revise(details, source, approvedBy, at);
    }

    /**
     * Takes over what was reviewed and approved.
     *
     * @param source the item as it is now, which may have changed while this waited
     */
    public final void revise(TranslationDetails approved, SourceText source, UserId by, Instant at) {
        this.details = approved;
        this.body = approved.getBody().text();
        replace(paragraphs, approved.getBody().paragraphs());
        this.approvedBy = by.value();
        this.approvedAt = at;
        follow(source);
    }

    /** Its item was corrected. */
    public final void follow(SourceText source) {
        this.stale = details().isStale(source);
    }

    @Override
    public Long id() {
        return id;
    }

    /** Everything that is approved about it; whose it is, its item knows. */
    public TranslationDetails details() {
        details.setBody(new TranslatedBody(paragraphs));
        return details;
    }

    /** The whole text in simple Markdown; null for none. */
    public String body() {
        return body;
    }

    /** Whether its item was corrected since. */
    public boolean isStale() {
        return stale;
    }

    public UserId approvedBy() {
        return new UserId(approvedBy);
    }

    public Instant approvedAt() {
        return approvedAt;
    }
}
