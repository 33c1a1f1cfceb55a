package se.klimatbokslut.runner.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.runner.store.FindingNote;
import se.klimatbokslut.runner.store.Refusal;

/** What people are told of a run that did not go well: for programs as JSON, for people as text. */
record Notice(EndedRun run) {
  /** A file in a wrong layout has a finding for each of its rows. */
  private static final int FINDINGS_SHOWN = 10;

  private static final JsonMapper JSON = new JsonMapper();

  String subject() {
    return "klimatbokslut " + run.begun().command() + " " + run.outcome() + ": " + firstLine();
  }

  private String firstLine() {
    return run.words().lines().findFirst().orElse("");
  }

  String json() throws JsonProcessingException {
    ObjectNode root = JSON.createObjectNode();
    root.put("text", subject());
    root.put("event", run.outcome());
    root.put("command", run.begun().command());
    root.put("run_id", run.begun().id().toString());
    root.put("exit_code", run.exitCode());
    root.put("message", run.words());
    root.put("started", run.begun().at().toString());
    root.put("ended", run.at().truncatedTo(ChronoUnit.SECONDS).toString());
    root.put("current_release", run.release().map(Release::id).orElse(null));
    root.put("stale_since", run.staleSince().map(Object::toString).orElse(null));
    ArrayNode files = root.putArray("refused_files");
    waiting().forEach(refusal -> describe(refusal, files.addObject()));
    return JSON.writeValueAsString(root);
  }

  private static void describe(Refusal refusal, ObjectNode file) {
    file.put("file", refusal.fileName());
    file.put("sha256", refusal.sha256());
    file.put("publication", refusal.publication());
    file.put("refused_at", refusal.refusedAt());
    file.put("errors", errors(refusal).size());
    ArrayNode findings = file.putArray("findings");
    for (FindingNote error : shown(refusal)) {
      findings
          .addObject()
          .put("rule", error.rule())
          .put("where", error.where())
          .put("message", error.message());
    }
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(run.words()).append("\n\n");
    text.append("Exit code        ").append(run.exitCode()).append('\n');
    text.append("Started          ").append(run.begun().at()).append('\n');
    text.append("Current release  ")
        .append(run.release().map(Release::id).orElse("none"))
        .append('\n');
    text.append("Stale since      ")
        .append(run.staleSince().map(Object::toString).orElse("not stale"))
        .append('\n');
    waiting().forEach(refusal -> describe(refusal, text));
    return text.append("\n'klimatbokslut status' shows more.\n").toString();
  }

  private static void describe(Refusal refusal, StringBuilder text) {
    text.append("\nRefused ").append(refusal.refusedAt()).append(": ");
    text.append(refusal.fileName()).append('\n');
    shown(refusal).forEach(error -> text.append("  ").append(error).append('\n'));
    int more = errors(refusal).size() - FINDINGS_SHOWN;
    if (more > 0) {
      text.append("  and ").append(more).append(" more\n");
    }
  }

  private List<Refusal> waiting() {
    return run.state().map(state -> state.staleness().waiting()).orElse(List.of());
  }

  private static List<FindingNote> errors(Refusal refusal) {
    return refusal.findings().stream().filter(FindingNote::isError).toList();
  }

  private static List<FindingNote> shown(Refusal refusal) {
    return errors(refusal).stream().limit(FINDINGS_SHOWN).toList();
  }
}
