package eu.elpaccto.intranet.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who do something at the same moment, each in a request of their own. */
@ApplicationScoped
public class Crowd {

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    private ManagedThreadFactory threads;

    @Inject
    private Instance<RequestContextController> requests;

    /** Does all of this at once and says how each ended, in the same order. */
    public <T> List<Outcome<T>> atOnce(List<Callable<T>> deeds) throws Exception {
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        ExecutorService runners = Executors.newFixedThreadPool(deeds.size(), threads);
        try {
            List<Future<Outcome<T>>> running = new ArrayList<>();
            for (Callable<T> deed : deeds) {
                running.add(runners.submit(() -> {
                    start.await();
                    return inRequest(deed);
                }));
            }
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<Outcome<T>> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            runners.shutdownNow();
        }
    }

    private <T> Outcome<T> inRequest(Callable<T> deed) {
        RequestContextController request = requests.get();
        request.activate();
        try {
            return Outcome.of(deed);
        } finally {
            request.deactivate();
            requests.destroy(request);
        }
    }
}
