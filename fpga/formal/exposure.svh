// Of the exposure of accounts: what passes stays within the limit, nothing wraps, and a release
// goes down to 0 and not below.
  // The copy comes out of the table.
  wire f_load = answers$q;
  // Cycles since the copy was taken or changed. Two orders end five beats apart or more.
  reg [2:0] f_since = 7;
  reg [63:0] f_limit = 0;
  reg f_over_1 = 1, f_over_2 = 1;
  always @(posedge clock) begin
    if (f_load | accept) f_since <= 0;
    else if (f_since != 7) f_since <= f_since + 1;
    if (f_load) f_limit <= limits$read_data;
    f_over_1 <= over;
    f_over_2 <= f_over_1;
  end
  reg f_loaded = 0, f_load_1 = 0, f_load_2 = 0;
  reg [63:0] f_copy = 0;
  always @(posedge clock) begin
    if (f_load) f_loaded <= 1;
    f_load_1 <= f_load;
    f_load_2 <= f_load_1 & !f_load;
    if (f_load) f_copy <= exposures$read_data;
  end
  always @(*) begin
    // Account and limits stand still while a packet is under way; an order passes no check two
    // cycles before it is accepted, least of all this one.
    assume (!f_loaded || f_load || limits$read_data == f_limit);
    assume (!accept || (f_loaded && f_since >= 4 && !f_over_2 && !f_load && !load));
    // What holds of the steps behind the copy.
    assert (loads$q == f_load_1);
    if (f_load_1) assert (found$q == f_copy);
    if (f_load_2) p_loaded: assert (open$q == f_copy);
    if (f_loaded) assert (limit$q == f_limit);
    if (f_loaded && f_since >= 1) assert (room$q == {1'b0, f_limit} - {1'b0, open$q});
    if (f_loaded && f_since >= 2)
      assert (f_over_1 == (room$q[64] | (notional_1$q > room$q[63:0])));
    if (f_loaded && f_since >= 3)
      assert (f_over_2 == (room$q[64] | (notional_2$q > room$q[63:0])));
    if (accept) begin
      p_limit: assert ({1'b0, open$q} + {1'b0, notional_2$q} <= {1'b0, f_limit});
      p_wrap: assert ({1'b0, open$q} + {1'b0, notional_2$q} == {1'b0, open$d});
    end
    if (writing$q) begin
      p_lower: assert (left == (f_read_1 >= f_value_1 ? f_read_1 - f_value_1 : 64'd0));
      p_written: assert (exposures$write && exposures$write_address == row
        && exposures$write_data == left);
    end
    // The copy of a packet that was sound; commands are done while no packet is under way.
    if (store && !sets$q && !writing$q)
      p_stored: assert (exposures$write && exposures$write_address == account
        && exposures$write_data == open$q);
    assert (answers$q == f_asked);
  end
  reg f_asked = 0;
  always @(posedge clock) f_asked <= load;
  reg [63:0] f_read_1 = 0, f_value_1 = 0;
  always @(posedge clock) begin f_read_1 <= found$q; f_value_1 <= value; end
