package se.klimatbokslut.runner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsTest {
  private static final EditionNote OLDER = GivenEdition.dated("2023-04-18");
  private static final EditionNote NEWER = GivenEdition.dated("2024-04-18");

  @TempDir Path folder;
  private Home home = new Home(Path.of(""));

  @BeforeEach
  void createHome() throws IOException {
    home = new Home(folder);
    home.create();
  }

  @Test
  void emptyStoreHasNoEditions() throws IOException {
    assertThat(new Editions(home).all()).isEmpty();
    assertThat(new Editions(new Home(folder.resolve("none"))).all()).isEmpty();
  }

  @Test
  void editionsAreListedInTheOrderOfTheirIds() throws IOException {
    GivenEdition.held(home, NEWER);
    GivenEdition.held(home, OLDER);

    assertThat(new Editions(home).all()).containsExactly(OLDER, NEWER);
  }

  @Test
  void editionCountsFromItsDateOn() throws IOException {
    GivenEdition.held(home, OLDER);
    GivenEdition.held(home, NEWER);
    Editions editions = new Editions(home);

    assertThat(editions.asOf(LocalDate.parse("2023-04-17"))).isEmpty();
    assertThat(editions.asOf(LocalDate.parse("2024-04-17"))).containsExactly(OLDER);
    assertThat(editions.asOf(LocalDate.parse("2024-04-18"))).containsExactly(OLDER, NEWER);
  }

  /** Five weeks after the first issue: what was published in between stays what it was. */
  @Test
  void laterIssueOfADateCountsFromTheDayItWasFetched() throws IOException {
    EditionNote second = GivenEdition.issued("2024-04-18", "2024-05-23");
    GivenEdition.held(home, second);
    GivenEdition.held(home, NEWER);
    Editions editions = new Editions(home);

    assertThat(editions.asOf(LocalDate.parse("2024-05-22"))).containsExactly(NEWER);
    assertThat(editions.asOf(LocalDate.parse("2024-05-23")))
        .containsExactlyInAnyOrder(NEWER, second);
  }

  @Test
  void unfinishedEditionIsNotSeen() throws IOException {
    Editions editions = new Editions(home);

    Path unfinished = editions.begin(NEWER.publication(), NEWER.editionId());
    Files.writeString(unfinished.resolve("rows"), "half");

    assertThat(editions.all()).isEmpty();
    assertThat(editions.folderOf(NEWER)).doesNotExist();
  }

  @Test
  void remainsOfAKilledRunAreGoneWhenTheEditionIsBegunAgain() throws IOException {
    Editions editions = new Editions(home);
    Path killed = editions.begin(NEWER.publication(), NEWER.editionId());
    Files.writeString(killed.resolve("half"), "half");

    assertThat(editions.begin(NEWER.publication(), NEWER.editionId())).isEmptyDirectory();
  }

  @Test
  void changedFileOfAnEditionIsNoticed() throws IOException {
    Path edition = GivenEdition.held(home, NEWER);
    assertThat(new Editions(home).damage(NEWER)).isEmpty();

    Files.writeString(edition.resolve("rows"), "changed");

    assertThat(new Editions(home).damage(NEWER))
        .containsExactly(
            new Damage(
                edition.resolve("rows"), Bytes.sha256("2024-04-18"), Bytes.sha256("changed")));
  }

  /** From before hashes were kept. */
  @Test
  void editionWithoutHashesIsReadAndTakenAsItIs() throws IOException {
    Path edition = GivenEdition.held(home, NEWER);
    Json.write(edition.resolve("edition.json"), NEWER);
    Files.writeString(edition.resolve("rows"), "changed");

    assertThat(new Editions(home).all()).containsExactly(NEWER);
    assertThat(new Editions(home).damage(NEWER)).isEmpty();
  }

  @Test
  void editionIsFoundByTheFileThatItWasMadeOf() throws IOException {
    GivenEdition.held(home, NEWER);

    assertThat(new Editions(home).madeOf(NEWER.sha256())).hasValue(NEWER);
    assertThat(new Editions(home).madeOf("other")).isEmpty();
  }

  /** A run that ended after it finished the edition and before it noted so in the archive. */
  @Test
  void editionThatIsThereAlreadyStaysAsItIs() throws IOException {
    Path first = GivenEdition.held(home, NEWER);
    Files.writeString(first.resolve("rows"), "first");

    GivenEdition.held(home, NEWER);

    assertThat(first.resolve("rows")).hasContent("first");
    assertThat(new Editions(home).all()).containsExactly(NEWER);
  }
}
