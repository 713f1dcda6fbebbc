package eu.elpaccto.intranet.media.control;

import eu.elpaccto.intranet.media.MediaType;

/**
 * A picture as it is kept.
 *
 * @param small the same in the size of lists
 * @param width in pixels, as is the height
 */
public record Redrawn(MediaType type, byte[] content, byte[] small, int width, int height) {}
