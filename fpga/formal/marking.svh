// Of the marks: of each frame that went into the queue something is known, of no other one, and it is
// where its last beat is; and beats become visible one by one, the last of a frame three cycles behind.
  // The last beat of a frame arrives.
  wire f_last;
  reg f_last_1 = 0, f_last_2 = 0, f_last_3 = 0, f_last_4 = 0, f_last_5 = 0;
  wire [3:0] f_lasts = {f_last_4, f_last_3, f_last_2, f_last_1};
  // Beats that were written, in the cycles before.
  reg [9:0] f_1 = 0, f_2 = 0, f_3 = 0, f_4 = 0, f_5 = 0, f_6 = 0, f_7 = 0, f_visible = 0;
  reg f_lost_1 = 0, f_lost_2 = 0, f_lost_3 = 0, f_lost_4 = 0, f_lost_5 = 0;
  reg [8:0] f_infos = 0;
  reg [9:0] f_end_1 = 0, f_end_2 = 0;
  reg f_came_1 = 0, f_came_2 = 0, f_came_3 = 0;
  wire [9:0] f_behind_0 = info[135:126] - visible;
  wire [9:0] f_behind_1 = f_end_1 - visible, f_behind_2 = f_end_2 - visible;
  reg f_message_1 = 0, f_message_2 = 0;
  reg [4:0] f_count = 0;
  always @(posedge clock) begin
    f_message_1 <= message;
    f_message_2 <= f_message_1;
    f_count <= count$q;
    {f_last_1, f_last_2, f_last_3, f_last_4} <= {f_last, f_last_1, f_last_2, f_last_3};
    {f_1, f_2, f_3, f_4, f_5, f_6, f_7} <= {written, f_1, f_2, f_3, f_4, f_5, f_6};
    {f_lost_1, f_lost_2, f_lost_3, f_lost_4} <= {ended[12], f_lost_1, f_lost_2, f_lost_3};
    f_last_5 <= f_last_4;
    f_lost_5 <= f_lost_4;
    f_infos <= f_infos + (f_last_5 & !f_lost_5);
    f_end_1 <= info[135:126];
    f_end_2 <= f_end_1;
    f_came_1 <= info_write;
    f_came_2 <= f_came_1;
    f_came_3 <= f_came_2;
    f_visible <= visible;
  end
  always @(*) begin
    // A beat a cycle at most, and the last one of each frame that is not lost (formal/arrivals.svh).
    e_one: assume (written == f_1 || written == f_1 + 10'd1);
    e_last: assume (!f_last_1 || f_lost_1 || written == f_1 + 10'd1);
    e_at: assume (ended[22:13] == written);
    // Four cycles on its class is known (formal/summary.svh).
    e_frame: assume (frame == f_last_4);
    // The last message of a frame comes three cycles before its class or sooner, and a frame with
    // messages has more beats than one.
    assume (!frame || !(message | f_message_1 | f_message_2));
    assume (!sound || (frame && !frame_1$q));
    assert (frame_1$q == f_last_5 && ended_at$4$q[12] == f_lost_5 && ended_at$4$q[22:13] == f_5);
    assert (ended_at$0$q[22:12] == {f_1, f_lost_1} && ended_at$1$q[22:12] == {f_2, f_lost_2});
    assert (ended_at$2$q[22:12] == {f_3, f_lost_3} && ended_at$3$q[22:12] == {f_4, f_lost_4});
    assert (shown$0$q == f_1 && shown$1$q == f_2 && shown$2$q == f_3 && shown$3$q == f_4);
    assert (shown$4$q == f_5 && shown$5$q == f_6);
    assert (!f_last_2 || f_lost_2 || f_1 == f_2 + 10'd1);
    assert (!f_last_3 || f_lost_3 || f_2 == f_3 + 10'd1);
    assert (!f_last_4 || f_lost_4 || f_3 == f_4 + 10'd1);
    assert (!f_last_5 || f_lost_5 || f_4 == f_5 + 10'd1);
    assert (!f_came_1 || (f_end_1 == f_6 && f_5 == f_6 + 10'd1));
    assert (!f_came_2 || (f_end_2 == f_7 && f_6 == f_7 + 10'd1));
    assert (!f_came_3 || f_7 == f_visible + 10'd1);
    p_each: assert (info_write == (f_last_5 & !f_lost_5) && info_at == f_infos);
    p_where: assert (!info_write || info[135:126] == f_5);
    p_behind: assert (visible == f_7 && (visible == f_visible || visible == f_visible + 10'd1));
    if (info_write) assert (f_behind_0 <= 2);
    if (f_came_1) assert (f_behind_1 <= 1);
    if (f_came_2) p_not_yet: assert (f_behind_2 == 0);
    if (f_came_3) p_shown: assert (visible == f_visible + 10'd1);
    assert (message_1$q == f_message_1 && message_2$q == f_message_2 && count$q <= 17);
    assert (!fits$q || (f_count != 0 && f_count <= 16));
    assert (!(frame_1$q & is_whole$q) || f_count == count$q);
    if (info_write) p_records: assert (info[136] == (info[125:121] != 0) && info[125:121] <= 16);
  end
