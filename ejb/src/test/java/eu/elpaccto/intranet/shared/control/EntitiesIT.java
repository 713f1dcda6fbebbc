package eu.elpaccto.intranet.shared.control;

import static eu.elpaccto.intranet.review.ProposalKind.ACTIVITY;
import static eu.elpaccto.intranet.testing.Drafts.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.activity.Activity;
import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Office;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnitUtil;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.eclipse.persistence.internal.weaving.PersistenceWeavedChangeTracking;
import org.eclipse.persistence.sessions.Session;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Entities arrive woven, so that the server loads only what is asked for and writes only what was changed. */
@ExtendWith(ArquillianExtension.class)
class EntitiesIT {

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Test
    void each_is_woven() {
        Set<EntityType<?>> all = entities.getMetamodel().getEntities();
        assertThat(all).hasSizeGreaterThanOrEqualTo(8);
        for (EntityType<?> entity : all) {
            assertThat(entity.getJavaType()).isAssignableTo(PersistenceWeaved.class);
            assertThat(entity.getJavaType()).isAssignableTo(PersistenceWeavedChangeTracking.class);
        }
    }

    @Test
    void none_of_their_collections_is_loaded_eagerly() {
        for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
            for (Attribute<?, ?> attribute : entity.getAttributes()) {
                if (attribute.isCollection() || attribute.isAssociation()) {
                    assertThat(isLazy(entity, attribute.getName()))
                            .as(entity.getName() + "." + attribute.getName())
                            .isTrue();
                }
            }
        }
    }

    private boolean isLazy(EntityType<?> entity, String attribute) {
        return entities.unwrap(Session.class)
                .getDescriptor(entity.getJavaType())
                .getMappingForAttributeName(attribute)
                .isLazy();
    }

    @Test
    void a_collection_is_loaded_when_it_is_asked_for() throws Exception {
        ComponentCode component = office.component();
        String code = desk.approved(
                ACTIVITY,
                anActivity(component, "Loaded bit by bit"),
                office.staffOf(component),
                office.leadOf(component));
        transaction.begin();
        try {
            Activity activity = entities.createQuery("select a from Activity a where a.code = :code", Activity.class)
                    .setParameter("code", new ActivityCode(code))
                    .getSingleResult();
            PersistenceUnitUtil loading = entities.getEntityManagerFactory().getPersistenceUnitUtil();
            assertThat(loading.isLoaded(activity, "countries")).isFalse();
            assertThat(activity.details().getCountries()).hasSize(1);
            assertThat(loading.isLoaded(activity, "countries")).isTrue();
        } finally {
            transaction.rollback();
        }
    }
}
