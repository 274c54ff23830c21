package org.observatoire.web.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * A table as people save it: in UTF-8, with or without its mark; its cells parted by commas, as RFC 4180 has it, or by
 * semicolons or tabs, as spreadsheets do in French.
 */
final class Table {

    /** Stands for each byte that is no UTF-8: no text can hold it. */
    static final char NOT_UTF_8 = '\uD800';

    private static final int PEEKED = 64 * 1024;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private Table() {}

    /** Its rows, header included. */
    static Iterator<CsvRecord> rows(InputStream in) {
        try {
            BufferedReader text = new BufferedReader(new InputStreamReader(in, decoder()), PEEKED);
            return CsvReader.builder()
                    .fieldSeparator(separator(beginning(text)))
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .iterator();
        } catch (IOException cutShort) {
            throw new UncheckedIOException(cutShort);
        }
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(NOT_UTF_8));
    }

    /** The first row, as far as it goes; leaves the text after the mark of its encoding. */
    private static String beginning(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != CsvFile.BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(PEEKED);
        char[] peeked = new char[PEEKED];
        int count = Math.max(0, text.read(peeked));
        text.reset();
        return new String(peeked, 0, count).lines().findFirst().orElse("");
    }

    private static char separator(String firstRow) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator ->
                        firstRow.chars().filter(sign -> sign == separator).count()))
                .filter(separator -> firstRow.indexOf(separator) >= 0)
                .orElse(SEPARATORS.get(0));
    }
}
