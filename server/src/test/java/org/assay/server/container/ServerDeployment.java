package org.assay.server.container;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all container tests: the real WAR, and the tests inside it. */
@ArquillianSuiteDeployment
public class ServerDeployment {

  /** Makes it. */
  @Deployment
  public static WebArchive server() throws URISyntaxException {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File("target/assay-server.war"))
        .as(WebArchive.class)
        .addPackages(
            true,
            Filters.include(".*(ContainerIT|InContainer|ServerDeployment).*"),
            "org.assay.server")
        .addAsLibrary(jarOf(Assertions.class));
  }

  private static File jarOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile();
  }
}
