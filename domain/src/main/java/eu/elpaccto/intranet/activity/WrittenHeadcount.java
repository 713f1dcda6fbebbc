package eu.elpaccto.intranet.activity;

import eu.elpaccto.intranet.reading.Reading;
import eu.elpaccto.intranet.reading.WrittenPeople;
import eu.elpaccto.intranet.reading.WrittenShare;
import eu.elpaccto.intranet.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A head count as it is typed: a text for all ("38", "12 mujeres y 20 hombres") and one for each part of the split, each
 * of which may be null or blank. What one text says counts whatever the others say. Where the text for all states a
 * split that differs from what is typed at the parts, the parts count, and the text is not understood.
 */
public record WrittenHeadcount(String all, String women, String men, String other, String notStated) {

    private static final WrittenPeople NOBODY = WrittenPeople.read("");

    /**
     * What came out.
     *
     * @param notUnderstood which text says nothing that is in the head count, and why; the field is {@code participants},
     *     {@code women}, {@code men}, {@code other} or {@code notStated}
     */
    public record ReadHeadcount(Headcount headcount, List<Problem> notUnderstood) {

        public ReadHeadcount {
            notUnderstood = List.copyOf(notUnderstood);
        }
    }

    /**
     * The head count, as far as it is understood. Beside what the readings say, {@code activity.participants.twice} tells
     * of a split that is stated twice and differently, {@code activity.participants.countedAs} of a name for those counted
     * that is too long, {@code activity.participants.mixed} of a percentage among people, and
     * {@code activity.participants.percent} of a percentage without a number of people.
     */
    public ReadHeadcount read() {
        OneCount count = new OneCount();
        count.take("women", women);
        count.take("men", men);
        count.take("other", other);
        count.take("notStated", notStated);
        count.takeAll(all == null ? "" : all);
        count.dropPercentOfNothing();
        return new ReadHeadcount(count.headcount(), count.notUnderstood);
    }

    private static final class OneCount {

        private final Map<String, WrittenShare> split = new LinkedHashMap<>();
        private final List<Problem> notUnderstood = new ArrayList<>();
        private WrittenPeople people = NOBODY;

        void take(String part, String text) {
            if (text == null || text.isBlank()) {
                return;
            }
            Reading<WrittenShare> share = WrittenShare.read(text);
            share.found()
                    .ifPresentOrElse(
                            found -> split.put(part, found),
                            () -> notUnderstood.add(share.problem().in(part)));
        }

        void takeAll(String text) {
            Reading<WrittenPeople> reading = WrittenPeople.readAll(text);
            if (!reading.isUnderstood()) {
                notUnderstood.add(new Problem(
                        "participants",
                        reading.problem().key(),
                        reading.problem().arguments()));
                return;
            }
            Map<String, WrittenShare> told = told(reading.value());
            String countedAs = reading.value().countedAs();
            if (countedAs != null && countedAs.length() > Headcount.LONGEST_COUNTED_AS) {
                refuse("participants", "activity.participants.countedAs", text);
            } else if (!told.isEmpty() && !agrees(told)) {
                refuse("participants", "activity.participants.twice", text);
            } else {
                people = reading.value();
                split.putAll(told);
            }
        }

        private Map<String, WrittenShare> told(WrittenPeople said) {
            Map<String, WrittenShare> told = new LinkedHashMap<>();
            if (said.women() != null) {
                told.put("women", new WrittenShare(said.women(), said.inPercent()));
            }
            if (said.men() != null) {
                told.put("men", new WrittenShare(said.men(), said.inPercent()));
            }
            if (said.notStated() != null && split.isEmpty()) {
                told.put("notStated", new WrittenShare(said.notStated(), false));
            }
            return told;
        }

        private boolean agrees(Map<String, WrittenShare> told) {
            boolean inPercent = told.values().iterator().next().inPercent();
            return split.values().stream().allMatch(share -> share.inPercent() == inPercent)
                    && told.entrySet().stream().allMatch(share -> share.getValue()
                            .equals(split.getOrDefault(share.getKey(), share.getValue())));
        }

        void dropPercentOfNothing() {
            boolean amongPeople = split.values().stream().anyMatch(share -> !share.inPercent());
            if (!amongPeople && people.number() != null) {
                return;
            }
            String key = amongPeople ? "activity.participants.mixed" : "activity.participants.percent";
            split.entrySet().removeIf(share -> {
                if (share.getValue().inPercent()) {
                    refuse(share.getKey(), key, share.getValue().number() + " %");
                }
                return share.getValue().inPercent();
            });
        }

        Headcount headcount() {
            boolean inPercent = split.values().stream().anyMatch(WrittenShare::inPercent);
            return Headcount.of(
                    people.number() == null ? null : people.number().number(),
                    people.number() == null ? null : people.number().qualifier(),
                    number("women"),
                    number("men"),
                    number("other"),
                    number("notStated"),
                    inPercent,
                    people.countedAs());
        }

        private Integer number(String part) {
            return split.containsKey(part) ? split.get(part).number() : null;
        }

        private void refuse(String field, String key, String text) {
            notUnderstood.add(Problem.at(field, key, text.strip()));
        }
    }
}
