package org.assay.server.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assay.verifier.key.CryptoProvider;
import org.assay.verifier.key.SignatureAlgorithm;

/**
 * A lane in memory, to be tampered with. It begins sound: commits of one, three and two entries.
 */
final class SampleLane {

  static final String KEY = "did:web:example.org#z6MkSample";
  static final UUID ID = id(7);
  private static final Instant OPENED = Instant.parse("2026-11-22T08:00:00.000001Z");
  private static final KeyPair PAIR = pair();

  Optional<Lane> row;
  List<Anchor> anchors = new ArrayList<>();
  List<KeptEntry> entries = new ArrayList<>();
  List<Head> heads = new ArrayList<>();

  private SampleLane() {
    anchors.add(new Anchor(ID, id(5), 12, Hash.ofText("five")));
    anchors.add(new Anchor(ID, id(6), 0, Hash.ofText("six")));
    row = Optional.of(Lane.open(ID, id(8), OPENED, anchors));
    heads.add(signed(0, 0, row.get().genesis()));
    for (int size : new int[] {1, 3, 2}) {
      commit(size);
    }
  }

  static SampleLane sound() {
    return new SampleLane();
  }

  static UUID id(long number) {
    return new UUID(0x0189_0000_0000_7000L, number);
  }

  static ProfileRead read(long number) {
    return new ProfileRead(
        id(100 + number),
        id(200 + number),
        id(300),
        "Pay \"tool\"",
        true,
        "compensation",
        "profile",
        List.of("skills", "badges"),
        OPENED.plusSeconds(number),
        "head.body." + number);
  }

  void commit(int size) {
    long since = entries.size();
    for (int i = 0; i < size; i++) {
      long number = entries.size() + 1;
      var read = read(number);
      var receipt = Hash.ofText(read.receipt());
      entries.add(
          new KeptEntry(Entry.of(read, receipt, ID, number, lastHash()), Optional.of(receipt)));
    }
    heads.add(signed(entries.size(), since, lastHash()));
  }

  private Hash lastHash() {
    return entries.isEmpty()
        ? row.orElseThrow().genesis()
        : entries.get(entries.size() - 1).entry().hash();
  }

  Entry entry(int number) {
    return entries.get(number - 1).entry();
  }

  /** Replaces an entry, as somebody does who can write to the database. */
  void change(int number, UnaryOperator<Entry> change) {
    var kept = entries.get(number - 1);
    entries.set(number - 1, new KeptEntry(change.apply(kept.entry()), kept.receipt()));
  }

  /** Lets the database put everything in the order of its keys, and checks it. */
  List<LedgerFinding> check() {
    var findings = new Findings();
    var check = new LaneCheck(ID, new HeadSignatures(SampleLane::published), findings);
    check.begin(row, anchors);
    entries.sort(Comparator.comparing(kept -> kept.entry().number()));
    heads.sort(Comparator.comparing(Head::number));
    int next = 0;
    for (var kept : entries) {
      while (next < heads.size() && heads.get(next).number() < kept.entry().number()) {
        check.head(heads.get(next++));
      }
      if (next == heads.size()) {
        check.behind(kept.entry());
      } else {
        check.entry(kept);
      }
    }
    heads.subList(next, heads.size()).forEach(check::head);
    check.end();
    return findings.kept();
  }

  static Optional<PublicKey> published(String name) {
    return name.equals(KEY) ? Optional.of(PAIR.getPublic()) : Optional.empty();
  }

  static Head signed(long number, long since, Hash hash) {
    var head = new Head(ID, number, since, hash, OPENED.plusSeconds(number), KEY, "");
    try {
      Signature signature = SignatureAlgorithm.ED25519.newSignature();
      signature.initSign(PAIR.getPrivate());
      signature.update(head.signed());
      return head.withSignature(HexFormat.of().formatHex(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair pair() {
    try {
      var pair =
          KeyPairGenerator.getInstance("Ed25519", CryptoProvider.portable()).generateKeyPair();
      var factory = KeyFactory.getInstance("Ed25519", CryptoProvider.get());
      return new KeyPair(
          factory.generatePublic(new X509EncodedKeySpec(pair.getPublic().getEncoded())),
          factory.generatePrivate(new PKCS8EncodedKeySpec(pair.getPrivate().getEncoded())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
