package org.observatoire.web.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * CSV as RFC 4180 writes it, in UTF-8. It begins with a mark of its encoding, without which Excel would take accents for
 * something else; LibreOffice and others set it aside.
 */
final class CsvFile implements ActionsFile {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Column> columns;
    private final Writer text;
    private final CsvWriter table;

    CsvFile(OutputStream out, List<Column> columns) throws IOException {
        this.columns = columns;
        this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        text.write(BYTE_ORDER_MARK);
        table.writeRecord(columns.stream().map(Column::header).toList());
    }

    @Override
    public void write(Object line) {
        JsonNode members = LineJson.MAPPER.valueToTree(line);
        table.writeRecord(columns.stream()
                .map(column -> Formulas.disarmed(column.cell(members)))
                .toList());
    }

    @Override
    public void end() throws IOException {
        table.flush();
        text.flush();
    }
}
