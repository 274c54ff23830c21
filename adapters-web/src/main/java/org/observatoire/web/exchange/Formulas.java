package org.observatoire.web.exchange;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would run. A cell that begins with one of the signs by which formulas begin is preceded by an
 * apostrophe, which spreadsheets take for « this is a text »; a cell that has such apostrophes already gets one more, so
 * that what was written can be told again to the letter.
 */
final class Formulas {

    private static final Pattern ARMED = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

    private Formulas() {}

    /** The cell, as no spreadsheet runs it. */
    static String disarmed(String written) {
        return ARMED.matcher(written).matches() ? "'" + written : written;
    }

    /** What was written, from the cell. */
    static String asWritten(String cell) {
        return cell.startsWith("'") && ARMED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
