package eu.elpaccto.intranet.shared.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

/** The address of the icons, found once: a page names it a hundred times. */
@ApplicationScoped
public class Sprite {

    @Inject
    private ServletContext context;

    @Produces
    @Dependent
    @Named("sprite")
    String address() {
        return VersionedResources.address(context, "icons.svg");
    }
}
