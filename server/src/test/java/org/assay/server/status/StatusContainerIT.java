package org.assay.server.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assay.server.platform.Problem;
import org.assay.verifier.credential.BitstringStatusListEntry;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.status.BitstringStatusListCredential;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StatusContainerIT {

  private static final int THREADS = 8;
  private static final int EACH = 50;

  @Inject AllocateStatus allocateStatus;
  @Inject ChangeStatus changeStatus;
  @Inject PublishedStatusLists lists;
  @Inject StatusListStore store;
  @Inject StatusListAddresses addresses;
  @Inject UserTransaction transaction;
  @Resource ManagedExecutorService executor;

  @Test
  void index_is_given_once_however_many_ask() throws Exception {
    List<Callable<List<BitstringStatusListEntry>>> tasks = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      tasks.add(
          () -> {
            var mine = new ArrayList<BitstringStatusListEntry>();
            for (int j = 0; j < EACH; j++) {
              mine.add(allocated());
            }
            return mine;
          });
    }

    var all = new ArrayList<BitstringStatusListEntry>();
    for (var answer : executor.invokeAll(tasks)) {
      all.addAll(answer.get());
    }

    assertThat(all).hasSize(THREADS * EACH).doesNotHaveDuplicates();
    assertThat(all)
        .extracting(BitstringStatusListEntry::statusListCredential)
        .containsOnly(all.get(0).statusListCredential());
  }

  @Test
  void index_is_free_again_after_a_rollback() throws Exception {
    transaction.begin();
    var entry = allocateStatus.allocate();
    assertThat(store.isTaken(listOf(entry), entry.statusListIndex())).isTrue();
    transaction.rollback();

    assertThat(store.isTaken(listOf(entry), entry.statusListIndex())).isFalse();
  }

  @Test
  void allocation_needs_the_transaction_of_the_badge() {
    assertThatThrownBy(() -> allocateStatus.allocate()).isInstanceOf(TransactionalException.class);
  }

  @Test
  void next_fetch_shows_a_revocation() throws Exception {
    var entry = allocated();
    assertThat(isSet(entry)).isFalse();

    changeStatus.revoke(entry.statusListCredential(), entry.statusListIndex(), "left");

    assertThat(isSet(entry)).isTrue();
  }

  @Test
  void second_revocation_changes_nothing() throws Exception {
    var entry = allocated();
    changeStatus.revoke(entry.statusListCredential(), entry.statusListIndex(), "first");
    var before = published(entry);

    changeStatus.revoke(entry.statusListCredential(), entry.statusListIndex(), "second");

    assertThat(published(entry)).isEqualTo(before);
  }

  @Test
  void rolled_back_revocation_is_not_shown() throws Exception {
    var entry = allocated();

    transaction.begin();
    changeStatus.revoke(entry.statusListCredential(), entry.statusListIndex(), "not so");
    transaction.rollback();

    assertThat(isSet(entry)).isFalse();
  }

  @Test
  void index_that_was_never_given_cannot_be_revoked() throws Exception {
    var list = allocated().statusListCredential();

    assertThatThrownBy(() -> changeStatus.revoke(list, 131_072, "none"))
        .isInstanceOf(Problem.class);
  }

  private BitstringStatusListEntry allocated() throws Exception {
    transaction.begin();
    var entry = allocateStatus.allocate();
    transaction.commit();
    return entry;
  }

  private UUID listOf(BitstringStatusListEntry entry) {
    return addresses.idAt(URI.create(entry.statusListCredential())).orElseThrow();
  }

  private byte[] published(BitstringStatusListEntry entry) {
    return lists.find(URI.create(entry.statusListCredential())).orElseThrow().body();
  }

  private boolean isSet(BitstringStatusListEntry entry) throws Exception {
    var document = StrictJson.readObject(published(entry));
    return BitstringStatusListCredential.read(document, entry.statusPurpose())
        .isSet(entry.statusListIndex());
  }
}
