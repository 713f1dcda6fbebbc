/**
 * The launcher: one command that turns a computer with Java into a running intranet.
 *
 * <p>It keeps everything an installation owns in one directory, the {@linkplain DataHome data home}; starts PostgreSQL
 * there unless a database is named; starts the application on Payara Micro as a child process; says where it answers;
 * and ends both, server first, when it is told to stop. Whatever an earlier run left behind when it was killed is
 * recognised by its recorded process number and stopped before anything new starts.
 *
 * <p>Words: a <i>data home</i> belongs to one installation and one running launcher at a time; the <i>server</i> is the
 * child process with the application; an <i>orphan</i> is a process whose launcher was killed.
 *
 * <p>Rules: whatever prevents a start is a {@link StartFailure} with one sentence for the operator; secrets reach the
 * server through its environment, never through a command line or a log; acknowledged data survive a killed process.
 * The launcher knows nothing of the application but its addresses, its settings and one line of its log, and it never
 * touches the tables: the application migrates its own schema.
 */
package eu.elpaccto.intranet.launcher;
