package org.assay.server.learning;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A learning resource in the catalogue. It may change and be retired; it is never taken out. */
@Entity
@Table(name = "learning_resource")
class CatalogueEntry {

  @Id private UUID id;

  @Column(name = "external_id")
  private @Nullable String externalId;

  private String title;
  private String description;
  private String provider;

  @Enumerated(EnumType.STRING)
  @Column(name = "provider_kind")
  private ProviderKind providerKind;

  @Enumerated(EnumType.STRING)
  private DeliveryMode delivery;

  private @Nullable String language;
  private @Nullable BigDecimal hours;

  @Basic
  @Convert(converter = IdsColumn.class)
  private List<UUID> skills;

  /** The skills once more, as rows that a query can ask for. */
  @ElementCollection
  @CollectionTable(name = "learning_resource_skill", joinColumns = @JoinColumn(name = "resource"))
  @Column(name = "skill")
  private Set<UUID> taught;

  @Basic
  @Convert(converter = TextsColumn.class)
  private List<String> tags;

  @Enumerated(EnumType.STRING)
  private ResourceState state;

  /** The title's words, as they are searched. */
  @Column(name = "title_words")
  private String titleWords;

  @Column(name = "title_length")
  private int titleLength;

  /** All words, as they are searched. */
  private String words;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For JPA. */
  protected CatalogueEntry() {}

  CatalogueEntry(UUID id, NewResource given, Instant now) {
    this.id = id;
    this.taught = new HashSet<>();
    this.madeAt = now;
    set(given, now);
  }

  /** Takes over what is given; tells whether anything changed. */
  boolean change(NewResource given, Instant now) {
    var before = view();
    var after = new CatalogueEntry(id, given, changedAt).view();
    boolean same = before.equals(after);
    if (!same) {
      set(given, now);
    }
    return !same;
  }

  private void set(NewResource given, Instant now) {
    externalId = given.externalId().orElse(null);
    title = given.title();
    description = given.description().orElse("");
    provider = given.provider();
    providerKind = given.providerKind().orElse(ProviderKind.INTERNAL);
    delivery = given.delivery().orElse(DeliveryMode.ASYNCHRONOUS);
    language = given.language().orElse(null);
    hours = given.hours().map(CatalogueEntry::plain).orElse(null);
    if (!given.skills().equals(skills)) {
      taught = new HashSet<>(given.skills());
    }
    skills = given.skills();
    tags = given.tags();
    state = given.state().orElse(ResourceState.ACTIVE);
    var inTitle = SearchWords.of(title);
    titleWords = inTitle.indexed();
    titleLength = inTitle.words().size();
    words = SearchWords.of(title + " " + provider + " " + tags + " " + description).indexed();
    changedAt = now;
  }

  /** Without zeros at its end, so that 1.50 and 1.5 are the same. */
  private static BigDecimal plain(BigDecimal hours) {
    return new BigDecimal(hours.stripTrailingZeros().toPlainString());
  }

  UUID id() {
    return id;
  }

  Optional<String> externalId() {
    return Optional.ofNullable(externalId);
  }

  ResourceView view() {
    return new ResourceView(
        id,
        externalId(),
        title,
        description,
        provider,
        providerKind,
        delivery,
        Optional.ofNullable(language),
        Optional.ofNullable(hours).map(CatalogueEntry::plain),
        skills,
        tags,
        state,
        changedAt);
  }
}
