package org.assay.server.ledger;

import java.util.List;

/**
 * A lane that is to be written, with what it commits to.
 *
 * @param lane its row
 * @param anchors the ends of other lanes
 * @param head the signed genesis
 */
record OpenedLane(Lane lane, List<Anchor> anchors, Head head) {

  LaneEnd end() {
    return new LaneEnd(lane.id(), 0, lane.genesis());
  }
}
