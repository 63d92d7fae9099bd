// Of the exposure of accounts: what passes stays within the limit, nothing wraps, and a release
// goes down to 0 and not below.
  // Cycles since the packet began or an order was accepted, which end five beats apart or more.
  reg [2:0] f_since = 7;
  reg f_accepted = 0;
  reg [63:0] f_limit = 0;
  reg f_over_1 = 1, f_over_2 = 1;
  reg [1:0] f_n = 0;
  always @(posedge clock) begin
    if (load | accept) f_since <= 0;
    else if (f_since != 7) f_since <= f_since + 1;
    if (load | accept) f_accepted <= accept;
    if (load) f_limit <= limits$read_data;
    f_over_1 <= over;
    f_over_2 <= f_over_1;
    if (f_n != 2) f_n <= f_n + 1;
  end
  reg f_loaded = 0;
  always @(posedge clock) if (load) f_loaded <= 1;
  wire [64:0] f_room = {1'b0, f_limit} - {1'b0, open$q};
  // An order of this notional would bring the account above its limit.
  function f_over(input [63:0] value);
    f_over = f_room[64] ? value != 0 : value > f_room[63:0];
  endfunction
  always @(*) begin
    // Account and limits stand still while a packet is under way, and packets are further apart
    // than three cycles; an order passed every check two cycles before it is accepted, this one too.
    assume (!f_loaded || load || limits$read_data == f_limit);
    assume (!load || f_since >= 3);
    assume (!accept || (f_loaded && f_since >= 3 && !f_over_2 && !load));
    // Proven of what comes beside the product (formal/product.svh).
    assume (f_n != 2 || zero == (notional == 0));
    // What holds of the steps behind the copy.
    if (f_loaded) assert (limit$q == f_limit && f_n != 0 && (f_since == 0 || f_n == 2));
    if (f_loaded && (f_since >= 1 || f_accepted)) assert (limit_1$q == f_limit);
    if (f_loaded) assert (loading$q == (f_since == 0 && !f_accepted));
    if (f_loaded) assert (is_fresh$q == (f_since == 1 && !f_accepted));
    if (f_loaded && is_fresh$q) assert (room_0$q == f_room);
    if (f_loaded && (f_since >= 2 || (f_since == 1 && f_accepted))) assert (room$q == f_room);
    if (f_loaded && f_since >= 2) assert (f_over_1 == f_over(notional_1$q));
    if (f_loaded && f_since >= 3) assert (f_over_2 == f_over(notional_2$q));
    if (f_loaded && f_since >= 1) p_over: assert (over == f_over(notional));
    if (accept) begin
      p_limit: assert (notional_2$q == 0 || {1'b0, open$q} + {1'b0, notional_2$q} <= {1'b0, f_limit});
      p_wrap: assert ({1'b0, open$q} + {1'b0, notional_2$q} == {1'b0, open$d});
    end
    if (writing$q) begin
      p_lower: assert (left == (f_read_1 >= f_value_1 ? f_read_1 - f_value_1 : 64'd0));
      p_written: assert (store || exposures$write_data == left);
    end
  end
  reg [63:0] f_read_1 = 0, f_value_1 = 0;
  always @(posedge clock) begin f_read_1 <= read$q; f_value_1 <= value; end
