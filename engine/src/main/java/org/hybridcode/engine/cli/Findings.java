package org.hybridcode.engine.cli;

/** The exit code of commands that found something, or had nothing to look at. */
final class Findings {
    static final int FOUND = 1;

    private Findings() {}
}
