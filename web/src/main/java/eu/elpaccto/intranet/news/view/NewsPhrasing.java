package eu.elpaccto.intranet.news.view;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.reading.Quantity;
import eu.elpaccto.intranet.receipt.Receipt;
import eu.elpaccto.intranet.shared.view.Phrasing;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What news are about in words: activities with their titles, as far as the reader may see them, and their figures. */
@ApplicationScoped
public class NewsPhrasing implements Phrasing {

    @Inject
    private Activities activities;

    @Override
    public Optional<String> phrase(Object value, Wording wording) {
        if (value instanceof ActivityCode code) {
            return Optional.of(activities
                    .row(code.value())
                    .map(row -> code + " " + row.title())
                    .orElse(code.value()));
        }
        if (value instanceof Receipt.Said said) {
            return Optional.of(said.record() + ": " + wording.text(said.quantity()));
        }
        if (value instanceof Quantity quantity) {
            return Optional.of(
                    wording.message("shared.qualified." + quantity.bound(), quantity.number(), quantity.upTo()));
        }
        return Optional.empty();
    }
}
