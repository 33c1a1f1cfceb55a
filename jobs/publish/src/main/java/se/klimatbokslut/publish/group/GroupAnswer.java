package se.klimatbokslut.publish.group;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import se.klimatbokslut.pipeline.vocabulary.Groups;
import se.klimatbokslut.pipeline.vocabulary.Groups.Group;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.table.SqlAnswer;
import se.klimatbokslut.publish.table.TableFormat;

/**
 * Prints the follow-up of a group of municipalities: its total, and how its members' targets go.
 */
public final class GroupAnswer {
  private static final String TOTALS =
      """
      select year, gas, members_with_figures || ' of ' || members as "with figures",
      round(emissions_t, 0) as "municipalities t", round(area_published_t, 0) as "published t",
      round(unallocated_t, 0) as "unallocated t", round(per_capita_t, 3) as "t/person",
      round(population_share_pct, 1) as "% of nation's people", status, edition_id as edition
      from out_area_total where group_area_id = ? and perspective = 'territorial'
      order by gas, year
      """;
  private static final String VERDICTS =
      """
      with asked as (
        select * from out_target
        where municipality_id in (%s) and coalesce(set_by, municipality_id) = municipality_id),
      judged as (select * from asked where verdict <> 'not-assessable')
      select verdict, count(*) as targets, count(distinct municipality_id) as municipalities,
      case when verdict = 'not-assessable' then null
        else round(100.0 * count(*) / (select count(*) from judged), 1) end as "%% of judged",
      round(median(margin_years), 1) as "median margin, years",
      round(median(required_rate_pct), 1) as "median required %% a year"
      from asked group by verdict order by targets desc, verdict
      """;
  private static final String EXACT =
      "select * from out_area_total where group_area_id = ? order by gas, perspective, year";

  private GroupAnswer() {}

  /**
   * Prints a group: totals and verdicts to read for {@link TableFormat#TABLE}, else the rows of
   * {@code out_area_total} as they are.
   *
   * @throws UnknownGroupException when there is no such group
   */
  public static void print(
      ReleaseDatabase database, String id, TableFormat format, PrintStream out) {
    SortedMap<String, Group> groups = Groups.all();
    Group group = groups.get(id);
    if (group == null) {
      throw new UnknownGroupException(id, groups.keySet());
    }
    if (format != TableFormat.TABLE) {
      SqlAnswer.print(database, EXACT, List.of(id), format, out);
      return;
    }
    SqlAnswer.print(database, TOTALS, List.of(id), format, out);
    out.print("\nTargets of its municipalities\n");
    List<String> members = new ArrayList<>(group.members());
    String places = String.join(", ", Collections.nCopies(members.size(), "?"));
    SqlAnswer.print(database, VERDICTS.formatted(places), members, format, out);
    out.print(
        "\nTargets of different scopes are counted, not added up. A margin is told in years of the"
            + " present pace; behind the path it is negative.\n");
  }
}
