// Of a queue of a line: messages are written where none is kept, packets when there is room, and every
// packet that is there has its messages between those that are kept and sound, in order.
  // Any two packets, by their numbers.
  (* anyconst *) wire [6:0] f_one;
  (* anyconst *) wire [6:0] f_two;
  reg [6:0] f_in = 0, f_out = 0;
  reg [9:0] f_end_one = 0, f_end_two = 0;
  wire [6:0] f_packets = f_in - f_out;
  wire f_pops = packets$valid & packets$pop;
  always @(posedge clock) begin
    f_in <= f_in + packets$write;
    f_out <= f_out + f_pops;
    if (packets$write && f_in == f_one) f_end_one <= packets$end_in;
    if (packets$write && f_in == f_two) f_end_two <= packets$end_in;
  end
  // From the first message that is kept: the messages, those of sound packets, where packets end.
  wire [9:0] f_messages = filled$q - begin_at$q, f_sound = sound$q - begin_at$q;
  wire [9:0] f_at_one = f_end_one - begin_at$q, f_at_two = f_end_two - begin_at$q;
  wire [9:0] f_at_head = packets$end_at - begin_at$q;
  wire [6:0] f_place_one = f_one - f_out, f_place_two = f_two - f_out;
  wire f_is_one = f_place_one < f_packets, f_is_two = f_place_two < f_packets;
  // What is shown below for any two packets holds for the one at the head and either of them.
  wire f_head = f_at_head <= f_sound && (f_packets != 1 || f_at_head == f_sound)
    && (!f_is_one || f_at_head <= f_at_one) && (!f_is_two || f_at_head <= f_at_two);
  reg f_head_1 = 1;
  always @(posedge clock) f_head_1 <= f_head | !packets$valid;
  always @(*) begin
    // So it held a cycle ago, by induction.
    assume (f_head_1);
    // Said of packets (formal/packets.svh).
    assume (packets$is_full == (f_packets == 64));
    assume (!packets$valid || f_packets != 0);
    assume (!packets$valid || f_out != f_one || packets$end_at == f_end_one);
    assume (!packets$valid || f_out != f_two || packets$end_at == f_end_two);
    p_packets: assert (f_packets <= 64 && !(packets$write && f_packets == 64));
    p_fits: assert (f_messages <= 512 && f_sound <= f_messages);
    p_no_overflow: assert (!(messages$write && f_messages == 512));
    if (f_packets == 0) assert (f_sound == 0);
    if (f_is_one) p_sound: assert (f_at_one <= f_sound);
    if (f_is_one && f_place_one + 7'd1 == f_packets) assert (f_at_one == f_sound);
    if (f_is_one && f_is_two && f_place_one < f_place_two) p_order: assert (f_at_one <= f_at_two);
  end
