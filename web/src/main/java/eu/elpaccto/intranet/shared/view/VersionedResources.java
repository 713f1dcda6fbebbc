package eu.elpaccto.intranet.shared.view;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Gives scripts, styles and pictures an address that changes with their content, so that browsers may keep them for a year
 * and still never use an old one. One checksum over all of ours serves every address.
 */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final String CHECKSUM = VersionedResources.class.getName();
    private static final String OURS = "/resources/";
    private static final String THEME = "/primefaces-elpaccto/theme.css";

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private static Resource versioned(Resource resource) {
        return resource == null ? null : new Versioned(resource);
    }

    /** The address of one of our resources, for pages that Faces does not make. */
    static String address(ServletContext context, String name) {
        return "/jakarta.faces.resource/" + name + ".xhtml?ln=intranet&b=" + checksum(context);
    }

    private static String checksum(ServletContext context) {
        Object known = context.getAttribute(CHECKSUM);
        if (known == null) {
            known = Long.toHexString(read(context));
            context.setAttribute(CHECKSUM, known);
        }
        return known.toString();
    }

    private static long read(ServletContext context) {
        Set<String> files = new TreeSet<>();
        collect(context, OURS, files);
        files.add(THEME);
        CRC32 checksum = new CRC32();
        for (String file : files) {
            try (InputStream content = context.getResourceAsStream(file)) {
                checksum.update(content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return checksum.getValue();
    }

    private static void collect(ServletContext context, String directory, Set<String> files) {
        for (String path : context.getResourcePaths(directory)) {
            if (path.endsWith("/")) {
                collect(context, path, files);
            } else {
                files.add(path);
            }
        }
    }

    private static final class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            ServletContext context = (ServletContext)
                    FacesContext.getCurrentInstance().getExternalContext().getContext();
            String path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + "b=" + checksum(context);
        }
    }
}
