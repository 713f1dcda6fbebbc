package eu.elpaccto.intranet.news;

import eu.elpaccto.intranet.shared.AggregateRoot;
import eu.elpaccto.intranet.user.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A piece of news, as approved. It comes into being, and is published, when the first proposal for it is approved; a
 * further one that is approved corrects it and leaves the day of publication as it was.
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

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(name = "approved_by", nullable = false)
    private long approvedBy;

    @Column(name = "approved_at", nullable = false)
    private Instant approvedAt;

    protected NewsItem() {}

    /** @param details reviewed and complete */
    public NewsItem(NewsCode code, NewsDetails details, UserId approvedBy, Instant at) {
        this.code = code;
        this.publishedAt = at;
        revise(details, approvedBy, at);
    }

    /** Takes over details that were reviewed and approved. */
    public final void revise(NewsDetails approved, UserId by, Instant at) {
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

    /** When it was first approved. */
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
