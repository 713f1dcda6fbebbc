package eu.elpaccto.intranet.subscriber.boundary;

import java.util.List;

/**
 * What would become of a list if it were imported.
 *
 * @param lines with addresses, without the header
 * @param added how many addresses would be added
 * @param present how many are there already and stay as they are
 * @param unsubscribed how many of those said no
 * @param problems the first of them
 * @param problemCount how many there are altogether; with any, nothing is imported
 */
public record ImportCheck(
        int lines, int added, int present, int unsubscribed, List<ImportProblem> problems, int problemCount) {

    public boolean isImportable() {
        return problemCount == 0 && added > 0;
    }
}
