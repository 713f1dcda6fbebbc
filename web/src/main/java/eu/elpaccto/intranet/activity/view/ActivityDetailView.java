package eu.elpaccto.intranet.activity.view;

import eu.elpaccto.intranet.activity.Activity;
import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.Reach;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ListedActivity;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.view.RecordView;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One activity with everything on it. */
@Named("activity")
@RequestScoped
public class ActivityDetailView extends RecordView<ActivityDetails> {

    @Inject
    private Activities activities;

    @Inject
    private Lexicon lexicon;

    @Inject
    private Query query;

    private ListedActivity row;

    @PostConstruct
    void load() {
        String code = query.text("code");
        row = activities.row(code).orElseThrow(Missing::new);
        show(ProposalKind.ACTIVITY, ActivityDetails.class, code, row.approved(), () -> activities
                .find(code)
                .map(Activity::details));
    }

    public ListedActivity getRow() {
        return row;
    }

    public Reach getReach() {
        return getDetails().reach(lexicon::categoryOf);
    }

    @Override
    public String getEditHref() {
        return Route.ACTIVITY_EDIT.to(row.code());
    }
}
