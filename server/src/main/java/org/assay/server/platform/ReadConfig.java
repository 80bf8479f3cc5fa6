package org.assay.server.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.assay.server.platform.ServerConfig.IdForm;
import org.eclipse.microprofile.config.Config;

/** Reads and validates the configuration; a bad value ends the start with its name. */
@Singleton
class ReadConfig {

  private final Config config;

  @Inject
  ReadConfig(Config config) {
    this.config = config;
  }

  @Produces
  @Singleton
  ServerConfig read() {
    return new ServerConfig(
        required("assay.base-url", ReadConfig::baseUrl),
        required("assay.data", Path::of),
        new ServerConfig.Issuer(
            required("assay.issuer.name", text -> text),
            required("assay.issuer.description", text -> text),
            optional("assay.issuer.email", text -> text),
            required("assay.issuer.id-form", ReadConfig::idForm)),
        new ServerConfig.Keys(
            optional("assay.keys.file", Path::of),
            optional("assay.keys.password-file", Path::of),
            required("assay.keys.allow-known-sample-keys-that-everybody-has", ReadConfig::yesOrNo)),
        required("assay.issuing.enabled", ReadConfig::yesOrNo),
        required("assay.request.max-bytes", text -> between(Long.parseLong(text), 1024, 1 << 28)),
        required("assay.token.lifetime", ReadConfig::lifetime),
        new ServerConfig.Verification(
            (int)
                required(
                        "assay.verification.most-outside",
                        text -> between(Long.parseLong(text), 1, 64))
                    .longValue(),
            required("assay.verification.interoperability", ReadConfig::yesOrNo)),
        assessing(),
        (int)
            required("assay.review.quorum", text -> between(Long.parseLong(text), 2, 20))
                .longValue());
  }

  private ServerConfig.Assessing assessing() {
    return new ServerConfig.Assessing(
        Duration.ofDays(
            required(
                "assay.assessing.appeal-days", text -> between(Long.parseLong(text), 0, 3650))),
        required(
            "assay.assessing.file-max-bytes", text -> between(Long.parseLong(text), 1, 1 << 24)),
        required(
            "assay.assessing.submission-max-bytes",
            text -> between(Long.parseLong(text), 1, 1 << 30)),
        required("assay.assessing.managers-may-grade", ReadConfig::yesOrNo));
  }

  private <T> T required(String name, Function<String, T> reader) {
    return optional(name, reader).orElseThrow(() -> new ConfigRefusal(name, "is missing"));
  }

  private <T> Optional<T> optional(String name, Function<String, T> reader) {
    var text = config.getOptionalValue(name, String.class).map(String::strip);
    return text.filter(value -> !value.isEmpty()).map(value -> parse(name, value, reader));
  }

  private static <T> T parse(String name, String value, Function<String, T> reader) {
    try {
      return reader.apply(value);
    } catch (RuntimeException bad) {
      throw new ConfigRefusal(name, "does not take '" + value + "': " + bad.getMessage());
    }
  }

  private static URI baseUrl(String text) {
    try {
      var url = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
      boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      if (!http || url.getHost() == null || url.getQuery() != null || !url.getPath().isEmpty()) {
        throw new IllegalArgumentException("it must look like https://badges.example.org");
      }
      return url;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("it must look like https://badges.example.org", e);
    }
  }

  private static IdForm idForm(String text) {
    return switch (text) {
      case "did:web" -> IdForm.DID_WEB;
      case "https" -> IdForm.HTTPS;
      default -> throw new IllegalArgumentException("it is did:web or https");
    };
  }

  private static boolean yesOrNo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("it is true or false");
    };
  }

  private static long between(long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException("it lies between " + least + " and " + most);
    }
    return value;
  }

  private static Duration lifetime(String text) {
    var duration = Duration.parse(text);
    if (duration.toSeconds() < 60 || duration.toSeconds() > 86_400) {
      throw new IllegalArgumentException("it lies between PT1M and PT24H");
    }
    return duration;
  }
}
