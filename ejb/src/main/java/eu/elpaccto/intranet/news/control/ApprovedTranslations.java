package eu.elpaccto.intranet.news.control;

import eu.elpaccto.intranet.news.NewsCode;
import eu.elpaccto.intranet.news.NewsItem;
import eu.elpaccto.intranet.news.NewsTranslation;
import eu.elpaccto.intranet.news.SourceText;
import eu.elpaccto.intranet.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The reviewed translations as they are stored. Whoever asks has made sure that the item may be seen. */
@ApplicationScoped
public class ApprovedTranslations {

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    public Optional<NewsTranslation> find(NewsCode item, Language language) {
        return of(item).stream()
                .filter(translation -> translation.details().getLanguage() == language)
                .findFirst();
    }

    /** An item was approved as it is now: what translates something else is stale from now on. */
    void follow(NewsItem item) {
        SourceText source = SourceText.of(item.details());
        of(item.code()).forEach(translation -> translation.follow(source));
    }

    /** Writes it at once, because what finds it is written from it with plain SQL. */
    void store(NewsTranslation translation) {
        entities.persist(translation);
        entities.flush();
    }

    private List<NewsTranslation> of(NewsCode item) {
        return entities.createQuery(
                        "select t from NewsTranslation t where t.details.item = :item", NewsTranslation.class)
                .setParameter("item", item)
                .getResultList();
    }
}
