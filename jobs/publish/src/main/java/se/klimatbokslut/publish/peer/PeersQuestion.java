package se.klimatbokslut.publish.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whose standing is asked for.
 *
 * @param gas as in tables; empty for every gas
 * @param year empty for the newest of each gas and measure
 */
public record PeersQuestion(String municipalityId, Optional<String> gas, OptionalInt year) {
  private static final String NEWEST = " qualify year = max(year) over (partition by gas, measure)";

  String sql() {
    return "select * from out_peer_group where municipality_id = ?"
        + (gas.isPresent() ? " and gas = ?" : "")
        + (year.isPresent() ? " and year = ?" : NEWEST)
        + " order by gas = 'GHG' desc, gas, measure desc";
  }

  List<Object> parameters() {
    List<Object> parameters = new ArrayList<>();
    parameters.add(municipalityId);
    gas.ifPresent(parameters::add);
    year.ifPresent(parameters::add);
    return parameters;
  }
}
