package eu.elpaccto.intranet.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the load generator saw, by the name of each step. */
final class Figures {

    /**
     * What became of one step.
     *
     * @param heap megabytes that the server needed after it
     */
    record Step(int answered, int failed, int p50, int p95, int p99, int heap) {

        private static Step of(JsonObject json) {
            return new Step(
                    json.getInt("answered"),
                    json.getInt("failed"),
                    json.getInt("p50"),
                    json.getInt("p95"),
                    json.getInt("p99"),
                    json.getInt("heap"));
        }
    }

    private static final int FAILED = -1;

    private final Map<String, Queue<Integer>> taken = new ConcurrentHashMap<>();
    private final Map<String, Integer> heap = new ConcurrentHashMap<>();

    void answered(String step, int milliseconds) {
        taken.computeIfAbsent(step, name -> new ConcurrentLinkedQueue<>()).add(milliseconds);
    }

    void failed(String step) {
        answered(step, FAILED);
    }

    void heap(String step, int megabytes) {
        heap.put(step, megabytes);
    }

    void write(Path file) throws IOException {
        JsonObjectBuilder steps = Json.createObjectBuilder();
        heap.forEach((step, megabytes) -> {
            List<Integer> all = taken.getOrDefault(step, new ConcurrentLinkedQueue<>()).stream()
                    .sorted()
                    .toList();
            List<Integer> answered = all.stream().filter(time -> time != FAILED).toList();
            steps.add(
                    step,
                    Json.createObjectBuilder()
                            .add("answered", answered.size())
                            .add("failed", all.size() - answered.size())
                            .add("p50", percentile(answered, 50))
                            .add("p95", percentile(answered, 95))
                            .add("p99", percentile(answered, 99))
                            .add("heap", megabytes));
        });
        try (JsonWriter writer = Json.createWriter(Files.newBufferedWriter(file))) {
            writer.writeObject(steps.build());
        }
    }

    static Map<String, Step> read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            Map<String, Step> steps = new TreeMap<>();
            reader.readObject().forEach((name, step) -> steps.put(name, Step.of(step.asJsonObject())));
            return steps;
        }
    }

    /** The time within which so many per cent were answered. */
    private static int percentile(List<Integer> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }
}
