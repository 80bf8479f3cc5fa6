package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assay.server.consent.ConsentEnd;
import org.junit.jupiter.api.Test;

class FeedPageTest {

  private static final Instant AT = Instant.parse("2026-11-22T08:00:00Z");
  private static final Instant ENDED = AT.minusSeconds(60);
  private static final FeedPlace FROM = new FeedPlace(7, 1, ConsentEnd.allOf(AT.minusSeconds(99)));

  @Test
  void page_that_takes_in_everything_ends_at_its_instant() {
    var page = new FeedPage(FROM, 3, AT);
    page.addEnds(List.of(end(1)), 4);
    page.addEvents(List.of(event(8, 2), event(9, 1)));

    assertThat(page.people()).containsExactly(person(1), person(2));
    assertThat(page.next()).isEqualTo(new FeedPlace(9, 1, ConsentEnd.allOf(AT)));
    assertThat(page.hasMore()).isFalse();
  }

  @Test
  void ends_that_find_no_room_are_left_for_the_next_page() {
    var page = new FeedPage(FROM, 2, AT);
    page.addEnds(List.of(end(1), end(2), end(3)), 3);
    page.addEvents(List.of(event(8, 2), event(9, 4)));

    assertThat(page.people()).containsExactly(person(1), person(2));
    assertThat(page.next()).isEqualTo(new FeedPlace(8, 1, end(2)));
    assertThat(page.hasMore()).isTrue();
  }

  /** More may end than were asked for, even if all of these find room. */
  @Test
  void as_many_ends_as_were_asked_for_need_not_be_all() {
    var twice = new ConsentEnd(ENDED.plusSeconds(1), person(1));
    var page = new FeedPage(FROM, 1, AT);
    page.addEnds(List.of(end(1), twice), 2);

    assertThat(page.next().ended()).isEqualTo(twice);
    assertThat(page.hasMore()).isTrue();
  }

  @Test
  void events_that_find_no_room_are_left_for_the_next_page() {
    var page = new FeedPage(FROM, 2, AT);
    page.addEnds(List.of(), 3);
    page.addEvents(IntStream.rangeClosed(1, 5).mapToObj(n -> event(7 + n, n)).toList());

    assertThat(page.people()).containsExactly(person(1), person(2));
    assertThat(page.next()).isEqualTo(new FeedPlace(9, 1, ConsentEnd.allOf(AT)));
    assertThat(page.hasMore()).isTrue();
  }

  private static ConsentEnd end(int person) {
    return new ConsentEnd(ENDED, person(person));
  }

  private static FeedEvent event(long place, int person) {
    return new FeedEvent(
        place, person(person), new KnownEvent(1, EventKind.PLACED, null, AT, "{}"));
  }

  private static UUID person(int number) {
    return new UUID(0, number);
  }
}
