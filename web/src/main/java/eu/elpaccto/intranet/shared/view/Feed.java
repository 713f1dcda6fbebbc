package eu.elpaccto.intranet.shared.view;

import jakarta.servlet.ServletException;

/** A file that a program reads again and again at the private address of one user; each feature may contribute some. */
public interface Feed {

    /** The name of the file within the private address, for example {@code news.atom}. */
    String file();

    /** The file as the user to whom the address belongs may see it now. */
    Representation read() throws ServletException;
}
