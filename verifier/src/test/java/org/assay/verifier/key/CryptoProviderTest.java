package org.assay.verifier.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.Provider;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The provider as other class loaders find it: another program, or a second deployment. */
class CryptoProviderTest {

  @Test
  void without_the_fast_providers_jar_the_portable_one_is_taken() throws Exception {
    try (var loader = loader("AmazonCorretto")) {
      assertThat(provider(loader).getName()).isEqualTo("BC");
      assertThat(key(loader)).isPresent();
    }
  }

  @Test
  void a_second_class_loader_finds_a_provider_too() throws Exception {
    try (var loader = loader("nothing is left out")) {
      assertThat(provider(loader).getName()).isIn("AmazonCorrettoCryptoProvider", "BC");
      assertThat(key(loader)).isPresent();
    }
  }

  private static Provider provider(ClassLoader loader) throws ReflectiveOperationException {
    return (Provider)
        loader.loadClass(CryptoProvider.class.getName()).getMethod("get").invoke(null);
  }

  private static Optional<?> key(ClassLoader loader) throws ReflectiveOperationException {
    Object verificationMethod =
        loader
            .loadClass(DidKey.class.getName())
            .getMethod("read", String.class)
            .invoke(null, "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2");
    return Optional.of(verificationMethod);
  }

  private static URLClassLoader loader(String without) {
    URL[] parts =
        Arrays.stream(System.getProperty("java.class.path").split(":"))
            .filter(part -> !part.contains(without))
            .map(CryptoProviderTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(parts, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String part) {
    try {
      return Path.of(part).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
