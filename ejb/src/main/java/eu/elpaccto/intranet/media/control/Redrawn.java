package eu.elpaccto.intranet.media.control;

import eu.elpaccto.intranet.media.MediaType;

/**
 * A file as it is kept.
 *
 * @param small a picture in the size of lists; null for a video
 * @param width in pixels; null for a video, as is the height
 */
public record Redrawn(MediaType type, byte[] content, byte[] small, Integer width, Integer height) {}
