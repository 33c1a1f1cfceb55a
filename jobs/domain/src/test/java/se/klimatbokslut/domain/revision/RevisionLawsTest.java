package se.klimatbokslut.domain.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.quantity.Co2e;

class RevisionLawsTest {
  private static final List<String> SECTORS = List.of("agriculture", "transport", "waste");
  private static final List<Integer> YEARS = List.of(1990, 2000, 2015, 2021, 2022);

  @Property
  void changesOverAChainOfEditionsAddUpToNewestLessOldest(
      @ForAll("chain") @Size(min = 2, max = 5) List<AreaFigures> chain) {
    AreaFigures oldest = chain.get(0);
    AreaFigures newest = chain.get(chain.size() - 1);
    Set<SectorYear> heldByAll = new TreeSet<>(oldest.with(newest));
    heldByAll.removeIf(at -> chain.stream().anyMatch(area -> area.at(at).isEmpty()));

    for (SectorYear at : heldByAll) {
      Co2e sum = Co2e.ZERO;
      for (int i = 1; i < chain.size(); i++) {
        sum = sum.plus(change(Revisions.between(chain.get(i - 1), chain.get(i)), at));
      }
      assertThat(sum).isEqualTo(amount(newest, at).minus(amount(oldest, at)));
    }
  }

  @Property
  void whatSectorsChangedIsWhatTheTotalChanged(
      @ForAll("area") AreaFigures older, @ForAll("area") AreaFigures newer) {
    List<Revision> revisions = Revisions.between(older, newer);
    for (int year : YEARS) {
      Co2e ofSectors =
          revisions.stream()
              .filter(r -> r.at().year() == year && !r.at().sector().equals(SectorYear.ALL))
              .map(RevisionLawsTest::movement)
              .reduce(Co2e.ZERO, Co2e::plus);
      Co2e ofTotal =
          revisions.stream()
              .filter(r -> r.at().equals(new SectorYear(SectorYear.ALL, year)))
              .map(RevisionLawsTest::movement)
              .reduce(Co2e.ZERO, Co2e::plus);
      assertThat(ofTotal).isEqualTo(ofSectors);
    }
  }

  @Property
  void theOtherWayRoundEveryChangeIsTurnedAbout(
      @ForAll("area") AreaFigures one, @ForAll("area") AreaFigures other) {
    List<Revision> forth = Revisions.between(one, other);
    Map<SectorYear, Revision> back =
        Revisions.between(other, one).stream()
            .collect(Collectors.toMap(Revision::at, revision -> revision));

    assertThat(back).hasSameSizeAs(forth);
    for (Revision revision : forth) {
      assertThat(withoutSectorsAdded(back.get(revision.at())))
          .isEqualTo(withoutSectorsAdded(turned(revision)));
    }
  }

  @Property
  void anEditionChangesNothingAgainstItself(@ForAll("area") AreaFigures area) {
    assertThat(Revisions.between(area, area)).isEmpty();
  }

  @Provide
  Arbitrary<List<AreaFigures>> chain() {
    return area().list();
  }

  @Provide
  Arbitrary<AreaFigures> area() {
    Arbitrary<Map<SectorYear, Integer>> figures =
        Arbitraries.maps(
                Combinators.combine(Arbitraries.of(SECTORS), Arbitraries.of(YEARS))
                    .as(SectorYear::new),
                Arbitraries.integers().between(-3, 9))
            .ofMaxSize(12);
    Arbitrary<String> label = Arbitraries.of("Avfall", "Avfall (inkl.avlopp)");
    Arbitrary<String> version = Arbitraries.of("1.0", "2.0").injectNull(0.5);
    return Combinators.combine(figures, label, version, Arbitraries.integers().between(1, 3))
        .as(
            (told, name, method, day) -> {
              IssuedEdition edition =
                  new IssuedEdition(
                      LocalDate.of(2024, 1, day),
                      Optional.ofNullable(method),
                      told.keySet().stream().map(SectorYear::year).collect(Collectors.toSet()),
                      told.keySet().stream()
                          .map(SectorYear::sector)
                          .filter(sector -> !sector.equals(SectorYear.ALL))
                          .collect(Collectors.toSet()));
              AreaFigures.Builder builder = new AreaFigures.Builder(edition);
              told.forEach(
                  (at, amount) ->
                      builder.add(at.sector(), at.year(), new Co2e(amount), Optional.of(name)));
              return builder.build();
            });
  }

  private static Co2e amount(AreaFigures area, SectorYear at) {
    return area.at(at).orElseThrow().amount();
  }

  private static Co2e change(List<Revision> revisions, SectorYear at) {
    return revisions.stream()
        .filter(revision -> revision.at().equals(at))
        .findFirst()
        .flatMap(Revision::change)
        .orElse(Co2e.ZERO);
  }

  /** Sums count what an edition lacks as nothing; single figures do not. */
  private static Co2e movement(Revision revision) {
    return revision.after().orElse(Co2e.ZERO).minus(revision.before().orElse(Co2e.ZERO));
  }

  /** What one edition adds, the other way round is a sector that only one has. */
  private static Revision withoutSectorsAdded(@Nullable Revision revision) {
    Revision told = Objects.requireNonNull(revision);
    boolean byLabels =
        told.cause() == Cause.ADDED_SECTOR
            || told.cause() == Cause.LABEL_CHANGED
            || told.cause() == Cause.RESTATED;
    Cause cause = byLabels ? Cause.RESTATED : told.cause();
    return new Revision(told.at(), told.before(), told.after(), Co2e.ZERO, cause);
  }

  /** A total is larger by what was added, and by nothing that was not. */
  @Property
  void whatIsAddedIsWhatTheAddedSectorsEmit(
      @ForAll("area") AreaFigures older, @ForAll("area") AreaFigures newer) {
    List<Revision> revisions = Revisions.between(older, newer);
    for (Revision total : revisions) {
      if (isTotal(total)) {
        Co2e ofSectors =
            revisions.stream()
                .filter(r -> r.at().year() == total.at().year() && !isTotal(r))
                .map(Revision::added)
                .reduce(Co2e.ZERO, Co2e::plus);
        assertThat(total.added()).isEqualTo(ofSectors);
      }
    }
  }

  private static boolean isTotal(Revision revision) {
    return revision.at().sector().equals(SectorYear.ALL);
  }

  private static Revision turned(Revision revision) {
    Cause cause =
        switch (revision.cause()) {
          case NEW_YEAR -> Cause.YEAR_DROPPED;
          case YEAR_DROPPED -> Cause.NEW_YEAR;
          default -> revision.cause();
        };
    Optional<Co2e> first = revision.after();
    Optional<Co2e> second = revision.before();
    return new Revision(revision.at(), first, second, Co2e.ZERO, cause);
  }
}
