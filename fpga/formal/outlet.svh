// Of the way out: a beat or a word a cycle, only when the last buffer says so, and it is there five
// cycles later; and there is one last beat for each frame that is done, and no other.
  wire f_moves = pick$takes | pick$trails;
  reg f_1 = 0, f_2 = 0, f_3 = 0, f_4 = 0, f_5 = 0;
  // A frame was done in the cycle before.
  reg [8:0] f_frames = 0;
  wire f_done = pick$frame_at != f_frames;
  reg f_done_2 = 0, f_done_3 = 0, f_done_4 = 0, f_done_5 = 0;
  always @(posedge clock) begin
    f_1 <= f_moves;
    f_2 <= f_1;
    f_3 <= f_2;
    f_4 <= f_3;
    f_5 <= f_4;
    f_frames <= pick$frame_at;
    f_done_2 <= f_done;
    f_done_3 <= f_done_2;
    f_done_4 <= f_done_3;
    f_done_5 <= f_done_4;
  end
  always @(*) begin
    // A beat is marked as the last of its frame, and others are not, where `pick` says that it is
    // (formal/pick.svh, formal/marking.svh).
    if (beat_1$q) assume (beats$read_data[0] == (f_done | marked_1$q));
    p_go: assert (!f_moves || exit$go);
    p_one: assert (!(pick$takes & pick$trails));
    assert (f_1 == (beat_1$q | word_1$q) && f_2 == (beat_2$q | word_2$q));
    assert (!f_done || beat_1$q || word_1$q);
    assert (!marked_1$q || (beat_1$q && !f_done));
    assert (!word_1$q || ends_1$q == f_done);
    assert (f_frames == pick$frame_at || f_frames + 9'd1 == pick$frame_at);
    p_there: assert (exit$push == f_5);
    p_last: assert ((exit$push & exit$beat[0]) == f_done_5);
  end
