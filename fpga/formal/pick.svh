// Of what goes out next: beats go out one by one, each once, and a frame ends with its last beat, or
// with the last word of all records it has, and never elsewhere.
  // Any frame, and the one behind it.
  (* anyconst *) wire [8:0] f_which;
  wire [8:0] f_behind = f_which + 9'd1;
  // Records of both, and where their last beats are.
  reg [15:0] f_one = 0, f_two = 0;
  reg [8:0] f_written = 0, f_written_1 = 0, f_written_2 = 0, f_written_3 = 0;
  reg [9:0] f_visible = 0, f_end_1 = 0, f_end_2 = 0, f_taken = 0;
  reg f_came_1 = 0, f_came_2 = 0, f_began = 0, f_head_1 = 1;
  reg [7:0] f_words = 0;
  wire [8:0] f_waits = f_written - frames_done$q;
  wire f_is_one = frames_done$q == f_which && f_waits != 0;
  wire f_is_two = frames_done$q == f_behind && f_waits != 0;
  wire [9:0] f_ahead = info[14:5] - taken$q;
  wire f_ends = ends_plain$q | ends_marked$q;
  // Said below of any frame: how far it is to its last beat.
  wire [9:0] f_left_one = f_one[14:5] - taken$q, f_left_two = f_two[14:5] - taken$q;
  wire f_exact_one = !known$has_now ? !f_ends
    : ends_plain$q == (f_left_one == 0 && !f_one[15]) && ends_marked$q == (f_left_one == 0 && f_one[15]);
  wire f_exact_two = !known$has_now ? !f_ends
    : ends_plain$q == (f_left_two == 0 && !f_two[15]) && ends_marked$q == (f_left_two == 0 && f_two[15]);
  wire f_head_one = f_exact_one && (in_trailer$q ? f_left_one == 10'h3ff : f_left_one < 10'd512);
  wire f_head_two = f_exact_two && (in_trailer$q ? f_left_two == 10'h3ff : f_left_two < 10'd512);
  wire [8:0] f_place = f_which - frames_done$q, f_place_two = f_behind - frames_done$q;
  always @(posedge clock) begin
    f_began <= 1;
    f_written <= f_written + info_write;
    f_written_1 <= f_written;
    f_written_2 <= f_written_1;
    f_written_3 <= f_written_2;
    if (info_write && f_written == f_which) f_one <= info;
    if (info_write && f_written == f_behind) f_two <= info;
    f_came_1 <= info_write;
    f_came_2 <= f_came_1;
    f_end_1 <= info[14:5];
    f_end_2 <= f_end_1;
    f_visible <= visible;
    f_taken <= f_taken + takes;
    f_words <= (enters | ends) ? 0 : f_words + trails;
    f_head_1 <= f_head_one || !f_is_one;
  end
  always @(*) begin
    // So it held a cycle ago, by induction.
    assume (f_head_1);
    // Beats become visible one by one, three cycles or more behind what is known of their frame if
    // they are its last, and no more than the queue has (formal/marking.svh, formal/arrivals.svh).
    e_one: assume (visible == f_visible || visible == f_visible + 10'd1);
    e_queue: assume (visible - taken$q < 10'd510);
    if (info_write) e_here: assume (f_ahead < 511 && visible - taken$q <= f_ahead);
    if (f_came_1) e_not_yet_1: assume (f_end_1 - visible < 10'd511);
    if (f_came_2) e_not_yet_2: assume (f_end_2 - visible < 10'd511);
    // The last beats of two frames that wait are that far apart at most.
    if (info_write && f_place < f_waits && f_place + 9'd1 == f_waits)
      e_order: assume (info[14:5] != f_one[14:5] && info[14:5] - f_one[14:5] < 10'd511);
    e_few: assume (!info_write || f_waits < 510);
    if (info_write) e_records: assume (info[15] == (info[4:0] != 0) && info[4:0] <= 16);
    // What is known (formal/known.svh).
    if (known$has_now) assume (f_waits != 0);
    if (known$has_now && f_is_one) assume ({known$now_marked, known$now} == f_one);
    if (known$has_now && f_is_two) assume ({known$now_marked, known$now} == f_two);
    if (known$has_then) assume (f_waits > known$has_now);
    if (known$has_then && !known$has_now && f_is_one)
      assume ({known$then_marked, known$then} == f_one);
    if (known$has_then && !known$has_now && f_is_two)
      assume ({known$then_marked, known$then} == f_two);
    if (known$has_then && known$has_now && f_is_one && f_waits > 1)
      assume ({known$then_marked, known$then} == f_two);
    assume (known$has_now == (f_written_3 != frames_done$q));
    assert (taken_up$q == taken$q + 10'd1 || !f_began);
    assert (f_began || f_visible == 0);
    assert (is_there$q == (f_visible != taken$q) || !f_began);
    assert (f_visible - taken$q < 10'd511);
    assert (f_written - f_written_1 <= 9'd1 && f_written_1 - f_written_2 <= 9'd1);
    assert (f_written_2 - f_written_3 <= 9'd1 && f_written_3 - frames_done$q <= f_waits);
    if (f_place < f_waits && f_place + 9'd1 < f_waits)
      assert (f_two[14:5] != f_one[14:5] && f_two[14:5] - f_one[14:5] < 10'd511);
    if (f_place_two < f_waits) assert (f_two[15] == (f_two[4:0] != 0) && f_two[4:0] <= 16);
    if (f_is_two && f_written_3 == frames_done$q) assert (f_two[14:5] - f_visible < 10'd512);
    if (f_is_two) assert (f_head_two);
    if (!known$has_now) assert (!f_ends && !in_trailer$q);
    if (!in_trailer$q) assert (number$q == 0 && count$q == 0 && !is_final_word$q);
    if (in_trailer$q && f_is_two) begin
      assert (f_two[15] && number$q < f_two[4:0]);
      assert (count$q == 0 || is_last_one$q == (number$q + 5'd1 == f_two[4:0]));
      assert (is_final_word$q == (count$q == 7 && number$q + 5'd1 == f_two[4:0]));
    end
    assert (f_words == {number$q, count$q});
    p_each_once: assert (read == f_taken);
    p_there: assert (!takes || taken$q != f_visible);
    if (takes && f_is_two) p_last: assert (f_ends == (f_left_two == 0) && marked == (f_ends && f_two[15]));
    if (takes && f_waits == 0) p_no_other: assert (!f_ends);
    if (trails && f_is_two) p_words: assert (ends == (f_words + 8'd1 == {f_two[4:0], 3'd0}));
    p_done: assert (is_done == (ends || (takes && f_ends && !marked)));
    p_one: assert (!(takes && trails));
    // Nothing waits but for room.
    if (go && f_began && (in_trailer$q || taken$q != f_visible)) p_goes: assert (takes || trails);
  end
