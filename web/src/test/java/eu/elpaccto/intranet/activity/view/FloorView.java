package eu.elpaccto.intranet.activity.view;

import eu.elpaccto.intranet.activity.ActivityStatus;
import eu.elpaccto.intranet.activity.CountryGroup;
import eu.elpaccto.intranet.activity.Modality;
import eu.elpaccto.intranet.activity.Reach;
import eu.elpaccto.intranet.activity.boundary.ListedActivity;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Precision;
import eu.elpaccto.intranet.shared.Qualifier;
import eu.elpaccto.intranet.shared.boundary.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** The activity log with fifty constant rows: what the page costs when nothing has to be found. */
@Named("floor")
@RequestScoped
public class FloorView extends ActivityListView {

    private static final List<ListedActivity> ROWS = Collections.nCopies(
            Page.SIZE,
            new ListedActivity(
                    "POL-2021-RG-001",
                    true,
                    ReviewState.APPROVED,
                    "Taller: Delitos ambientales, intercambio entre unidades",
                    Language.ES,
                    "WORKSHOP",
                    Modality.IN_PERSON,
                    "Bogotá",
                    ActivityStatus.HELD,
                    LocalDate.of(2021, 3, 2),
                    LocalDate.of(2021, 3, 4),
                    Precision.DAY,
                    new String[] {"CO", "PE"},
                    null,
                    null,
                    false,
                    CountryGroup.NOT_STATED,
                    false,
                    "POL",
                    new String[] {"POL"},
                    38,
                    Qualifier.EXACTLY,
                    Reach.MULTI_COUNTRY));

    @Override
    Page<ListedActivity> list(int number) {
        return new Page<>(ROWS, number, Page.SIZE, Page.COUNTED);
    }
}
