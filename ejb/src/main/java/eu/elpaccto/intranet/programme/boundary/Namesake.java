package eu.elpaccto.intranet.programme.boundary;

import eu.elpaccto.intranet.programme.Code;
import java.util.List;

/**
 * An entry of a reference list that goes by names somebody gives to another.
 *
 * @param names as they were written for the other, at least one
 */
public record Namesake(Code code, List<String> names, boolean retired) {}
