-- The ledger of reads. Rows are only ever added. What stood in profile_read before stays there, without a chain.

-- A lane is the run of one server process: it alone adds to it. genesis commits to the row and to the lane's anchors.
CREATE TABLE ledger_lane (
  id      UUID        NOT NULL PRIMARY KEY,
  process UUID        NOT NULL,
  opened  DATETIME(6) NOT NULL,
  genesis BINARY(32)  NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The heads of other lanes that a lane knew when it was opened.
CREATE TABLE ledger_anchor (
  lane   UUID       NOT NULL,
  known  UUID       NOT NULL,
  number BIGINT     NOT NULL,
  hash   BINARY(32) NOT NULL,
  PRIMARY KEY (lane, known),
  KEY ledger_anchor_known (known, number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row for each commit: the issuer's signature over the last number and hash. Number 0 is the genesis.
CREATE TABLE ledger_head (
  lane      UUID         NOT NULL,
  number    BIGINT       NOT NULL,
  since     BIGINT       NOT NULL,
  hash      BINARY(32)   NOT NULL,
  at        DATETIME(6)  NOT NULL,
  key_id    VARCHAR(500) NOT NULL,
  signature BINARY(64)   NOT NULL,
  PRIMARY KEY (lane, number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE ledger_entry (
  lane        UUID         NOT NULL,
  number      BIGINT       NOT NULL,
  id          UUID         NOT NULL,
  person      UUID         NOT NULL,
  reader      UUID         NOT NULL,
  reader_name VARCHAR(200) NOT NULL,
  tool        TINYINT      NOT NULL,
  purpose     VARCHAR(60)  NOT NULL,
  question    VARCHAR(20)  NOT NULL,
  fields      VARCHAR(400) NOT NULL,
  at          DATETIME(6)  NOT NULL,
  receipt     BINARY(32)   NOT NULL,
  previous    BINARY(32)   NOT NULL,
  hash        BINARY(32)   NOT NULL,
  PRIMARY KEY (lane, number),
  UNIQUE KEY ledger_entry_id (id),
  KEY ledger_entry_person (person, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was signed about each read. The entry holds its digest, so that it could be taken away without breaking a chain.
CREATE TABLE ledger_receipt (
  lane    UUID     NOT NULL,
  number  BIGINT   NOT NULL,
  receipt LONGTEXT NOT NULL,
  PRIMARY KEY (lane, number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
