package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The rows of what the organisation said; added one after the other, never changed. */
@Singleton
class SettingStore {

  private final EntityManager entityManager;

  @Inject
  SettingStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Lets nobody else add until the transaction ends. */
  void hold() {
    entityManager
        .createNativeQuery("SELECT last FROM profile_feed WHERE id = 2 FOR UPDATE")
        .getResultList();
  }

  /** Returns the last row, as others have committed it by now. */
  Optional<ProfileSetting> last() {
    return entityManager
        .createQuery("SELECT s FROM ProfileSetting s ORDER BY s.number DESC", ProfileSetting.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  void add(ProfileSetting setting) {
    entityManager.persist(setting);
    entityManager.flush();
  }

  List<Setting> after(int number) {
    return entityManager
        .createQuery(
            "SELECT s FROM ProfileSetting s WHERE s.number > :number ORDER BY s.number",
            ProfileSetting.class)
        .setParameter("number", number)
        .getResultStream()
        .map(ProfileSetting::setting)
        .toList();
  }
}
