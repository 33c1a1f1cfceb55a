package se.klimatbokslut.domain.finding;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that is wrong with data, or worth knowing about them. A value, not an exception: a file
 * is read to its end and all its findings are told at once.
 */
public sealed interface Finding
    permits BadSidecar,
        CarriedForwardSector,
        CorrectionWithoutItsFigure,
        DuplicateKey,
        MissingArea,
        MissingCell,
        MissingFacility,
        MissingRow,
        MissingSidecar,
        NotANumber,
        OutOfRange,
        RoundedTotals,
        RenamedSector,
        RepublishedDiffers,
        RepublishedOlder,
        SampleAmongReal,
        TooLarge,
        TotalDiffersFromParts,
        UnmappedInstallations,
        FacilityDiffers,
        TwoSourcesDiffer,
        UnknownArea,
        UnknownLabel,
        UnknownLayout,
        UnknownOrderOfIssues,
        UnreadableFile,
        WrongPublication,
        WrongSubstance,
        WrongUnit,
        AmbiguousNumber,
        DuplicateColumn,
        MissingColumn,
        MoreFindings,
        NoFeeRate,
        UseWithoutFee,
        OverusedFee,
        GrantAboveFund,
        BackdatedEdition,
        ChangedLabel,
        GasExceedsTotal,
        GasesDifferFromTotal,
        CodeOutsideValidity,
        LateEdition,
        LeapingFigure,
        LeapingTown,
        LostFigures,
        LostNewestYear,
        LostSectors,
        AddedSectors,
        LostSubsectors,
        LostYears,
        ManyMovedTowns,
        MovedFigure,
        MovedSum,
        MovedTown,
        ShiftedRows,
        ShrunkenFile,
        SwappedTowns,
        SwappedYears,
        UnevenSubsectors,
        UnitSlip {

  /** Where, as a person finds it again. */
  SourceCell at();

  /** What was found, what was expected and what to do, as sentences without the place. */
  String explanation();

  default Severity severity() {
    return Severity.ERROR;
  }

  /** Id of the municipality whose readers should see it; empty when it is about more than one. */
  default Optional<String> about() {
    return Optional.empty();
  }

  /** Name of the rule, for tables and filters: {@code unknown-label}, {@code not-a-number}. */
  default String rule() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** The whole message: where, what was found, what was expected, what to do. */
  default String message() {
    return at() + ": " + explanation();
  }
}
