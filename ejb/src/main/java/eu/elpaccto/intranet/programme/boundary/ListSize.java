package eu.elpaccto.intranet.programme.boundary;

import eu.elpaccto.intranet.programme.ReferenceList;

/** How many entries a reference list has. */
public record ListSize(ReferenceList list, long offered, long retired) {}
