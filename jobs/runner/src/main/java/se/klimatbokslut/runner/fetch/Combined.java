package se.klimatbokslut.runner.fetch;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The answers of all pages as one JSON document, in the order of the pages and each as it was sent:
 * {@code {"pages": [{"municipality": "101", "year": "2018", "answer": ...}]}}.
 */
final class Combined implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final String host;
  private final long mostBytes;
  private final JsonGenerator out;
  private long bytes;

  /**
   * @param mostBytes of all answers together
   */
  Combined(Path file, String host, long mostBytes) throws IOException {
    this.host = host;
    this.mostBytes = mostBytes;
    this.out = JSON.createGenerator(file.toFile(), JsonEncoding.UTF8);
    out.writeStartObject();
    out.writeArrayFieldStart("pages");
  }

  void add(Page page, Path answer) throws FetchException, IOException {
    String text = json(answer);
    out.writeStartObject();
    for (Map.Entry<String, String> value : page.values().entrySet()) {
      out.writeStringField(value.getKey(), value.getValue());
    }
    out.writeFieldName("answer");
    out.writeRawValue(text);
    out.writeEndObject();
    out.writeRaw('\n');
  }

  private String json(Path answer) throws FetchException, IOException {
    bytes += Files.size(answer);
    if (bytes > mostBytes) {
      throw new FetchException(host + " sent more than " + mostBytes + " bytes, the limit");
    }
    try {
      String text = Files.readString(answer);
      JSON.readTree(text);
      return text.strip();
    } catch (CharacterCodingException | JsonProcessingException e) {
      throw new FetchException(host + " sent JSON that breaks off or is malformed");
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
