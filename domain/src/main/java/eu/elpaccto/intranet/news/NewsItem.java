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
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of news, as approved. It comes into being when the first proposal for it is approved, and is published then or on the
 * day that was set; a further one that is approved afterwards corrects it and leaves the day of publication as it was.
 */
@Entity
@Table(name = "news_item")
public class NewsItem extends AggregateRoot {

    @Id
    @SequenceGenerator(name = "news_item_seq", sequenceName = "news_item_seq", allocationSize = 50)
    @GeneratedValue(generator = "news_item_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private NewsCode code;

    @Embedded
    private NewsDetails details;

    @ElementCollection
    @CollectionTable(name = "news_item_correction", joinColumns = @JoinColumn(name = "news_item_id"))
    @OrderBy("at")
    private List<Correction> corrections = new ArrayList<>();

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @Column(name = "approved_by", nullable = false)
    private long approvedBy;

    @Column(name = "approved_at", nullable = false)
    private Instant approvedAt;

    protected NewsItem() {}

    /** @param details reviewed and complete */
    public NewsItem(NewsCode code, NewsDetails details, UserId approvedBy, Instant at) {
        this.code = code;
        this.publishedAt = publication(details, at);
        take(details, approvedBy, at);
    }

    /** A date that was set, else the approval. */
    private static Instant publication(NewsDetails details, Instant approval) {
        LocalDate day = details.getPublishOn();
        Instant set = day == null ? approval : day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return set.isAfter(approval) ? set : approval;
    }

    /** Takes over details that were reviewed and approved. Whatever was published already is corrected by that, visibly. */
    public void revise(NewsDetails approved, UserId by, Instant at) {
        if (publishedAt.isAfter(at)) {
            publishedAt = publication(approved, at);
        } else {
            corrections.add(new Correction(at, approved.getCorrection()));
        }
        take(approved, by, at);
    }

    private void take(NewsDetails approved, UserId by, Instant at) {
        approved.setCorrection(null);
        this.details = approved;
        this.approvedBy = by.value();
        this.approvedAt = at;
    }

    @Override
    public Long id() {
        return id;
    }

    public NewsCode code() {
        return code;
    }

    public NewsDetails details() {
        return details;
    }

    /** What was corrected after publication, in order. */
    public List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    /** When it was first approved, or the day that was set for it if that came later. */
    public Instant publishedAt() {
        return publishedAt;
    }

    public UserId approvedBy() {
        return new UserId(approvedBy);
    }

    /** When it was last approved. */
    public Instant approvedAt() {
        return approvedAt;
    }
}
