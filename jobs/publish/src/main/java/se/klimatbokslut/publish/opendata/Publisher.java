package se.klimatbokslut.publish.opendata;

import java.net.URI;

/**
 * Who publishes the package, as they state it; texts are empty where they do not.
 *
 * @param url of the organisation, absolute
 * @param email for questions about the data
 */
public record Publisher(String name, String url, String email) {

  /**
   * @throws IllegalArgumentException when the address is no absolute web address
   */
  public Publisher {
    if (!url.isEmpty()) {
      requireWeb("the publisher's address", url);
    }
    if (!email.isEmpty() && !email.matches("[^@\\s:]+@[^@\\s:]+")) {
      throw new IllegalArgumentException(
          "The publisher's e-mail is '"
              + email
              + "'; expected an address such as data@example.org");
    }
  }

  /** Nobody has said who publishes. */
  public static Publisher unstated() {
    return new Publisher("", "", "");
  }

  /** True when a catalogue can name publisher and contact. */
  public boolean isComplete() {
    return !name.isEmpty() && !url.isEmpty() && !email.isEmpty();
  }

  static void requireWeb(String what, String url) {
    boolean web;
    try {
      URI uri = URI.create(url);
      web = uri.getHost() != null && uri.toString().matches("https?://.*");
    } catch (IllegalArgumentException e) {
      web = false;
    }
    if (!web) {
      throw new IllegalArgumentException(
          "Found "
              + what
              + " '"
              + url
              + "'; expected one such as https://data.example.org/klimat/");
    }
  }
}
