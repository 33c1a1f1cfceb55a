package se.klimatbokslut.publish.scenario;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.scenario.WhatIf;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.pipeline.analyse.EvidenceLine;
import se.klimatbokslut.pipeline.analyse.EvidenceLines;
import se.klimatbokslut.pipeline.targets.TargetDefinition;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;

/** Reads targets that scenarios can be tried on, with their evidence. */
final class TriedTargets {
  private static final String TARGETS =
      """
      select * from core_target
      where municipality_id = ? and gas = ? and verified and perspective = 'territorial'
      order by target_id
      """;
  private static final String EVIDENCE =
      "select * from out_evidence where target_id = ? order by kind, name, year";

  private final ReleaseDatabase database;

  TriedTargets(ReleaseDatabase database) {
    this.database = database;
  }

  /** Verified territorial targets on emissions of one gas, by id. */
  List<TriedTarget> of(String municipalityId, Gas gas) {
    return database.rows(TARGETS, List.of(municipalityId, gas.name()), this::target).stream()
        .filter(tried -> WhatIf.appliesTo(tried.target()))
        .toList();
  }

  private TriedTarget target(ReleaseRow row) throws SQLException {
    return new TriedTarget(
        TargetDefinition.read(row.text("municipality_id"), row.text("definition")),
        Map.of("sv", row.text("title_sv"), "da", row.text("title_da"), "en", row.text("title_en")),
        statistics(row.text("target_id")));
  }

  private Statistics statistics(String targetId) {
    return new EvidenceLines(database.rows(EVIDENCE, List.of(targetId), TriedTargets::line))
        .statistics();
  }

  private static EvidenceLine line(ReleaseRow row) throws SQLException {
    return new EvidenceLine(
        row.text("kind"),
        row.text("name"),
        row.year("year").orElseThrow(),
        row.number("amount").orElse(BigDecimal.ZERO),
        row.text("unit"),
        row.text("status"),
        row.text("edition_id"));
  }
}
