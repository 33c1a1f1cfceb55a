package se.klimatbokslut.runner.store;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Records of the store as JSON files. */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Json() {}

  static void write(Path file, Object record) throws IOException {
    Bytes.replace(file, MAPPER.writeValueAsString(record) + "\n");
  }

  /** Writes a record with more fields after its own. */
  static void write(Path file, Object record, Map<String, ?> more) throws IOException {
    ObjectNode node = MAPPER.valueToTree(record);
    more.forEach((name, value) -> node.set(name, MAPPER.valueToTree(value)));
    write(file, node);
  }

  static <T> T read(Path file, Class<T> type) throws IOException {
    return MAPPER.readValue(Files.readAllBytes(file), type);
  }
}
