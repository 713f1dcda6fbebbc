/**
 * Media files: the pictures and videos that stand in news. A file is taken over once and never changes; what replaces it is
 * another file with another code. Whoever may see what a file stands in may see the file, and nobody else: it is asked of
 * every feature that shows files. Once a text with it was sent to readers outside, it is public for good, as that text is.
 * A file in which nothing stands any more is forgotten after a month.
 */
package eu.elpaccto.intranet.media;
