package eu.elpaccto.intranet.programme.boundary;

import eu.elpaccto.intranet.programme.Code;

/** An entry of a reference list was added, edited, retired or restored. */
public record EntryChanged(Code code) {}
