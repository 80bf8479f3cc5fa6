package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of files, and their contents, each of which is kept once. */
@Singleton
class FileStore {

  private final EntityManager entityManager;

  @Inject
  FileStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(HandedInFile file) {
    entityManager.persist(file);
  }

  List<HandedInFile> of(UUID submission) {
    return entityManager
        .createQuery(
            "select f from HandedInFile f where f.submission = :submission order by f.name",
            HandedInFile.class)
        .setParameter("submission", submission)
        .getResultList();
  }

  Optional<HandedInFile> find(UUID submission, String name) {
    return of(submission).stream().filter(file -> file.name().equals(name)).findFirst();
  }

  /** Keeps a content unless it is there already; others who keep the same now are waited for. */
  void keep(String sha256, byte[] content) {
    entityManager
        .createNativeQuery("INSERT IGNORE INTO file_content (sha256, content) VALUES (?1, ?2)")
        .setParameter(1, sha256)
        .setParameter(2, content)
        .executeUpdate();
  }

  Optional<byte[]> content(String sha256) {
    return Optional.ofNullable(entityManager.find(FileContent.class, sha256))
        .map(FileContent::content);
  }

  /** Forgets a content that no submission has any more. */
  void forgetUnused(String sha256) {
    entityManager.flush();
    entityManager
        .createNativeQuery(
            "DELETE FROM file_content WHERE sha256 = ?1"
                + " AND NOT EXISTS (SELECT 1 FROM submission_file f WHERE f.sha256 = ?1)")
        .setParameter(1, sha256)
        .executeUpdate();
  }
}
