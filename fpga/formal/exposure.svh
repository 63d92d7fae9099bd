// Of the exposure of accounts: what passes stays within the limit, nothing wraps, and a release
// goes down to 0 and not below.
  // Cycles since the copy was taken or changed. Two orders end five beats apart or more.
  reg [2:0] f_since = 7;
  reg [63:0] f_limit = 0;
  reg f_over_1 = 1, f_over_2 = 1;
  always @(posedge clock) begin
    if (load | accept) f_since <= 0;
    else if (f_since != 7) f_since <= f_since + 1;
    if (load) f_limit <= limits$read_data;
    f_over_1 <= over;
    f_over_2 <= f_over_1;
  end
  reg f_loaded = 0;
  always @(posedge clock) if (load) f_loaded <= 1;
  always @(*) begin
    // Account and limits stand still while a packet is under way; an order passes no check two
    // cycles before it is accepted, least of all this one.
    assume (!f_loaded || load || limits$read_data == f_limit);
    assume (!accept || (f_loaded && f_since >= 4 && !f_over_2 && !load));
    // Told beside the product, of the same factors (fpga/src/notional.rs): a product is 0 when one of
    // them is. That is held against the model in simulation, and not proven here.
    assume (zero == (notional == 0));
    // What holds of the steps behind the copy.
    if (f_loaded) assert (limit$q == f_limit);
    if (f_loaded && f_since >= 1) assert (room$q == {1'b0, f_limit} - {1'b0, open$q});
    if (f_loaded && f_since >= 2)
      assert (f_over_1 == (room$q[64] ? notional_1$q != 0 : notional_1$q > room$q[63:0]));
    if (f_loaded && f_since >= 3)
      assert (f_over_2 == (room$q[64] ? notional_2$q != 0 : notional_2$q > room$q[63:0]));
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
