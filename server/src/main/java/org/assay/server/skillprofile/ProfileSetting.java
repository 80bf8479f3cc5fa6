package org.assay.server.skillprofile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.assay.server.platform.JsonText;

/** Something that the organisation said about skills and scores; rows are added, never changed. */
@Entity
@Table(name = "profile_setting")
class ProfileSetting {

  @Id private int number;

  @Enumerated(EnumType.STRING)
  private SettingKind kind;

  private String subject;

  @Column(name = "known_at")
  private Instant knownAt;

  @Column(name = "said_by")
  private String saidBy;

  private String content;

  /** For JPA. */
  protected ProfileSetting() {}

  ProfileSetting(int number, Setting.Content content, String by, Instant knownAt) {
    this.number = number;
    this.kind = SettingKind.of(content);
    this.subject = content.subject();
    this.knownAt = knownAt;
    this.saidBy = by;
    this.content = JsonText.write(content);
  }

  int number() {
    return number;
  }

  Instant knownAt() {
    return knownAt;
  }

  Setting setting() {
    return new Setting(number, knownAt, kind.read(content));
  }
}
