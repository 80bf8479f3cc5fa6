package org.assay.server.review;

/**
 * The part that somebody has in a nomination; it decides what they see of it.
 *
 * <table>
 *   <caption>Who sees what</caption>
 *   <tr><th>part</th><th>state, class, nominee</th><th>reason, evidence</th><th>who reviews</th>
 *       <th>who said what</th></tr>
 *   <tr><td>owner</td><td>yes</td><td>yes</td><td>yes</td><td>yes</td></tr>
 *   <tr><td>nominator, reviewer</td><td>yes</td><td>yes</td><td>yes</td>
 *       <td>their own; everybody's once it is decided</td></tr>
 *   <tr><td>nominee</td><td>yes</td><td>yes</td><td>no</td>
 *       <td>once it is decided what was said, never by whom</td></tr>
 *   <tr><td>manager of the nominee</td><td>yes</td><td>no</td><td>no</td><td>no</td></tr>
 *   <tr><td>none</td><td>no: 404</td><td>no</td><td>no</td><td>no</td></tr>
 * </table>
 */
enum Part {
  /** Owns the programme, and is not the nominee. */
  OWNER,
  /** Made the nomination. */
  NOMINATOR,
  /** Was asked to review it. */
  REVIEWER,
  /** Is nominated; before anything else that they may be. */
  NOMINEE,
  /** Leads the nominee today. */
  MANAGER,
  /** Nobody here. */
  NONE;

  boolean seesReason() {
    return this != MANAGER && this != NONE;
  }

  boolean seesReviewers() {
    return this == OWNER || this == NOMINATOR || this == REVIEWER;
  }
}
