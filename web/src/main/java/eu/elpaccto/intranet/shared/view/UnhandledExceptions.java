package eu.elpaccto.intranet.shared.view;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.ExceptionQueuedEvent;

/**
 * Hands on what went wrong in a page to whoever called it, in background requests as well: Faces itself would answer those
 * with the name of the exception and no number to find it by.
 */
public class UnhandledExceptions extends ExceptionHandlerFactory {

    public UnhandledExceptions(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            for (ExceptionQueuedEvent event : getUnhandledExceptionQueuedEvents()) {
                throw new FacesException(event.getContext().getException());
            }
        }
    }
}
