package se.klimatbokslut.runner.torture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deliveries whose names, kinds of file or sidecars are wrong. */
final class NameDamages {
  private static final int LONGEST = 255;

  private NameDamages() {}

  static List<Variant> all(Subject subject) {
    List<Variant> variants = new ArrayList<>();
    String ending = subject.fileName().substring(subject.fileName().lastIndexOf('.'));
    Map<String, String> names = new LinkedHashMap<>();
    names.put("name-with-dots", "..a.." + ending);
    names.put("name-with-newline", "a\nb" + ending);
    names.put("name-of-a-formula", "=cmd|' -C calc'!A0" + ending);
    names.put("name-of-an-emoji", "\uD83C\uDF0D" + ending);
    names.put("name-with-markup", "<script>alert(1)<" + ending);
    names.put("name-with-escape", "a\u001B[31mb" + ending);
    names.put("name-with-quotes", "a'b\"c;d" + ending);
    names.put("name-like-a-record", "refusal.json");
    names.put("name-like-the-reasons", "findings.txt");
    names.put("wrong-ending", subject.fileName() + (ending.equals(".csv") ? ".xlsx" : ".csv"));
    names.put("no-ending", "statistik");
    names.put("windows-path", "..\\..\\evil" + ending);
    names.forEach(
        (kind, name) -> {
          variants.add(Variant.named(subject, kind, 0, name, subject::bytes));
          variants.add(
              Variant.named(
                  subject,
                  kind + "-broken",
                  0,
                  name,
                  () -> "no statistic".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        });
    if (subject.sidecar().isEmpty()) {
      String longest = "n".repeat(LONGEST - ending.length()) + ending;
      variants.add(Variant.named(subject, "name-of-255-bytes", 0, longest, subject::bytes));
      variants.add(
          Variant.named(
              subject,
              "name-of-255-bytes-broken",
              0,
              longest,
              () -> "no statistic".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
    variants.add(
        Variant.placed(
            subject,
            "a-folder",
            0,
            inbox -> Files.createDirectory(inbox.resolve(subject.fileName()))));
    variants.add(
        Variant.placed(
            subject,
            "a-link-out-of-the-inbox",
            0,
            inbox ->
                Files.createSymbolicLink(
                    inbox.resolve(subject.fileName()), Path.of("/etc/passwd"))));
    variants.add(
        Variant.placed(
            subject,
            "a-link-to-nothing",
            0,
            inbox ->
                Files.createSymbolicLink(inbox.resolve(subject.fileName()), Path.of("nowhere"))));
    variants.add(
        Variant.placed(
            subject,
            "a-link-to-itself",
            0,
            inbox ->
                Files.createSymbolicLink(
                    inbox.resolve(subject.fileName()), inbox.resolve(subject.fileName()))));
    variants.add(
        Variant.placed(subject, "a-pipe", 0, inbox -> pipe(inbox.resolve(subject.fileName()))));
    sidecars(subject, variants);
    return variants;
  }

  private static void sidecars(Subject subject, List<Variant> variants) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("sidecar-of-another-publication", "publication: dst-population\n");
    texts.put("sidecar-with-a-path", "publication: ../../../etc\nversion: ../../..\n");
    texts.put(
        "sidecar-with-a-tag",
        "publication: !!javax.script.ScriptEngineManager [!!java.net.URL ['http://127.0.0.1/']]\n");
    texts.put("sidecar-with-aliases", aliases());
    texts.put("sidecar-of-bad-dates", "edition_date: 2026-13-45\nretrieved: yesterday\n");
    texts.put("sidecar-without-end", "source: " + "x".repeat(300_000) + "\n");
    texts.put("sidecar-nested", "source: " + "[".repeat(50_000) + "\n");
    texts.put("sidecar-binary", "\u0000\u0001\u0002");
    texts.forEach(
        (kind, text) ->
            variants.add(
                Variant.placed(
                    subject,
                    kind,
                    0,
                    inbox -> {
                      Files.write(inbox.resolve(subject.fileName()), subject.bytes());
                      Variant.sidecar(inbox, subject.fileName(), Optional.of(text));
                    })));
    variants.add(
        Variant.placed(
            subject,
            "sidecar-is-a-link",
            0,
            inbox -> {
              Files.write(inbox.resolve(subject.fileName()), subject.bytes());
              Files.createSymbolicLink(
                  inbox.resolve(subject.fileName() + ".meta.yaml"), Path.of("/etc/passwd"));
            }));
  }

  private static String aliases() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      text.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    return text.toString();
  }

  private static void pipe(Path path) throws java.io.IOException {
    try {
      new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
