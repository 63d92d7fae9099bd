// Of the way from line to line: a frame that goes into the queue comes out of it once, behind those
// that came before it. What parts assume of each other there (their names begin with e) is shown here;
// names of what they say begin with w.
  // The last beat of a frame comes, and has come. Of any frame: its number, where its last beat is.
  wire w_last;
  wire [3:0] w_lasts;
  wire [8:0] w_which, w_written, w_done;
  wire [15:0] w_one;
  wire [9:0] w_seen;
  wire w_has_now, w_in_trailer;
  wire [14:0] w_now;
  // And of another one.
  (* anyconst *) wire [8:0] f_other;
  reg [9:0] f_other_end = 0;
  reg f_in_1 = 0, f_in_2 = 0, f_in_3 = 0, f_in_4 = 0, f_in_5 = 0;
  reg f_message_1 = 0, f_message_2 = 0, f_frame_1 = 0;
  // Beats that were written, in the cycles before.
  reg [9:0] f_1 = 0, f_2 = 0, f_3 = 0, f_4 = 0, f_5 = 0, f_6 = 0, f_7 = 0;
  // Those behind the last one of the frame, up to where the last one is of which something is known.
  reg [10:0] f_since = 0;
  reg f_head_1 = 1, f_order_1 = 1, f_few_1 = 1;
  reg [8:0] f_written_1 = 0, f_written_2 = 0, f_written_3 = 0;
  wire [8:0] f_waits = w_written - w_done;
  wire [8:0] f_place = w_which - w_done, f_place_other = f_other - w_done;
  wire f_is = f_place < f_waits, f_is_other = f_place_other < f_waits;
  wire [8:0] f_behind = f_waits - f_place;
  wire [8:0] f_known_1 = w_written - f_written_1, f_known_2 = w_written - f_written_2;
  wire [8:0] f_known_3 = w_written - f_written_3;
  wire [9:0] f_now_left = w_now[14:5] - outlet$read;
  wire [9:0] f_now_to_end = w_one[14:5] - w_now[14:5];
  wire [9:0] f_left = w_one[14:5] + 10'd1 - outlet$read;
  wire [9:0] f_apart = f_other_end - w_one[14:5];
  wire [9:0] f_at_5 = f_5 - w_one[14:5] - 10'd1, f_to_5 = arrivals$written - f_5;
  wire [9:0] f_used = arrivals$written - outlet$read;
  always @(posedge clock) begin
    {f_in_1, f_in_2, f_in_3, f_in_4} <= {valid & last, f_in_1, f_in_2, f_in_3};
    f_in_5 <= f_in_4;
    f_message_1 <= message;
    f_message_2 <= f_message_1;
    f_frame_1 <= frame;
    {f_1, f_2, f_3, f_4, f_5, f_6, f_7} <= {arrivals$written, f_1, f_2, f_3, f_4, f_5, f_6};
    if (f_4 != f_5 && f_since != 2047) f_since <= f_since + 1;
    if (marking$info_write && w_written == w_which) f_since <= 0;
    if (marking$info_write && w_written == f_other) f_other_end <= marking$info[135:126];
    f_written_1 <= w_written;
    f_written_2 <= f_written_1;
    f_written_3 <= f_written_2;
    f_head_1 <= !w_has_now || (w_in_trailer ? f_now_left == 10'h3ff : f_now_left < 512);
    f_order_1 <= !(w_has_now && f_is && f_place != 0) || (f_now_to_end != 0 && f_now_to_end < 511);
    f_few_1 <= f_waits <= 506;
  end
  always @(*) begin
    // The class of a frame (formal/summary.svh); its messages are decoded before, and one with
    // messages has more beats than one.
    assume (frame == f_in_5);
    assume (!frame || !(message | f_message_1 | f_message_2));
    assume (!sound || (frame && !f_frame_1));
    // So it held a cycle ago, by induction: what is said of any frame holds for the one on its way out.
    assume (f_head_1);
    assume (f_order_1);
    assume (f_few_1);
    assert (f_1 - f_2 <= 10'd1 && f_2 - f_3 <= 10'd1 && f_3 - f_4 <= 10'd1 && f_4 - f_5 <= 10'd1);
    assert (f_known_1 <= 1 && f_known_2 - f_known_1 <= 9'd1);
    assert (f_known_3 - f_known_2 <= 9'd1);
    assert (f_5 - f_6 <= 10'd1 && f_6 - f_7 <= 10'd1 && f_7 - w_seen <= 10'd1 && f_to_5 <= 5);
    assert (w_last == f_in_1 && w_lasts == {f_in_5, f_in_4, f_in_3, f_in_2});
    if (f_is) begin
      assert (f_since <= 504 && f_at_5 == f_since[9:0] && f_behind - 9'd1 <= f_since);
      assert (f_left < 512);
      // It becomes known a cycle before its last beat may be seen.
      if (f_known_1 >= f_behind) assert (w_one[14:5] == f_6);
      else if (f_known_2 >= f_behind) assert (w_one[14:5] == f_7);
      else if (f_known_3 >= f_behind) assert (w_one[14:5] == w_seen);
      if (f_place == 0) assert (f_waits <= 506);
    end
    if (f_is && f_is_other && f_place < f_place_other) p_order: assert (f_apart != 0 && f_apart < 511);
  end
